package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to run the server as somebody whom it accepts: it refuses to run as root.
 *
 * @param name for messages
 * @param prefix the words before the command; they must end by replacing themselves with it, or hand its exit code on
 * @param user the user who must own the data, null for the user of this JVM
 */
record Launcher(String name, List<String> prefix, @Nullable String user) {
    /** The group nobody has a name of its own on each distribution, its number is the same on all. */
    private static final String GROUP = "65534";

    static final Launcher DIRECT = new Launcher("this user", List.of(), null);

    /**
     * In a user namespace without any mapping root is nobody to the programs inside, while to the file system it is still
     * root without its privileges: the data may stay where and whose it is.
     */
    static final Launcher UNSHARE = new Launcher("unshare --user", List.of("unshare", "--user"), null);

    static Launcher setpriv(String user) {
        return new Launcher(
                "setpriv as " + user,
                List.of("setpriv", "--reuid=" + user, "--regid=" + GROUP, "--clear-groups", "--no-new-privs"),
                user);
    }

    static Launcher runuser(String user) {
        return new Launcher("runuser as " + user, List.of("runuser", "-u", user, "--"), user);
    }

    /** What root may try, best first. */
    static List<Launcher> forRoot() {
        return List.of(UNSHARE, setpriv("postgres"), setpriv("nobody"), runuser("postgres"), runuser("nobody"));
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives a folder and all in it to the server's user; for root also takes it back from an earlier one. */
    void own(Path folder) throws IOException {
        Optional<UserPrincipal> owner = user == null ? CurrentUser.ifRoot() : Optional.of(principal(user));
        if (owner.isPresent()) {
            FolderTree.changeOwner(folder, owner.get());
        }
    }

    private static UserPrincipal principal(String name) throws IOException {
        return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
    }
}
