# Parent of one server, in a session of its own: ends the server when the JVM has ended, however the JVM ended.
#
# Arguments: a temporary folder or nothing, the log, the server's command. Standard input is a pipe from the JVM: the line
# "start" starts the server, also again when it has ended, each further line is "pause", "resume" or the name of a signal to
# send to it; its end asks for the server's end. Standard output tells the server's process id and, later, its exit code, and
# "paused" or "resumed" between them. Being the parent, this script can never signal a
# process that got the server's id after it: the id is free only when "wait" has returned.
temporary=$1
log=$2
shift 2
exec 3<&0 4>&1 </dev/null >/dev/null 2>&1
trap '' HUP INT QUIT TERM # those of a terminal or a service manager are for the JVM to act upon

# Whether the server is there for sure: this script is its parent, or (if somebody has killed this script) it still has its
# lock file. Only then is its process id certainly its own.
alive() {
    kill -0 "$$" || { read -r owner <"${log%/*}/postmaster.pid" && [ "$owner" = "$server" ]; }
}

stopped() {
    read -r stat <"/proc/$server/stat" && stat=${stat##*) } && [ "${stat%% *}" = T ]
}

# Signals the server's children. They are its own for sure while the server itself is stopped: whatever ends then keeps its
# process id until the server goes on.
children() {
    for file in /proc/[0-9]*/stat; do
        read -r stat <"$file" || continue
        stat=${stat##*) } # the name before may hold anything; then come the state and the parent
        stat=${stat#* }
        process=${file#/proc/}
        [ "${stat%% *}" != "$server" ] || kill -"$1" "${process%/stat}"
    done
}

pause() {
    kill -STOP "$server"
    while [ -e "/proc/$server" ] && ! stopped; do :; done
    children STOP
}

resume() {
    if stopped; then
        children CONT
        kill -CONT "$server"
    fi
}

# Fast first, then immediate, then by force. Each second again, as a server that has just been started is deaf at first,
# and repetition changes nothing for one that has heard.
end() {
    seconds=0
    resume
    while alive; do
        if [ "$seconds" -lt 60 ]; then signal=INT; elif [ "$seconds" -lt 65 ]; then signal=QUIT; else signal=KILL; fi
        kill -"$signal" "$server"
        kill -CONT "$server" # it may have been stopped
        sleep 1
        seconds=$((seconds + 1))
    done
}

server=
trap '' PIPE # the JVM that reads the answers may be gone
while read -r line <&3; do
    if [ "$line" != start ]; then
        if [ -n "$server" ]; then continue; fi # a signal that came too late; the server may be started again
        break
    fi
    "$@" >>"$log" 2>&1 3<&- 4>&- &
    server=$!
    echo "$server" >&4
    (
        while read -r signal; do
            case $signal in
                pause) pause; echo paused >&4 ;;
                resume) resume; echo resumed >&4 ;;
                *) kill -"$signal" "$server" ;;
            esac
        done
        end 4>&-
    ) <&3 &
    reader=$!
    wait "$server"
    status=$?
    kill -KILL "$reader"
    wait "$reader" # only now it certainly takes no line away from the loop
    echo "$status" >&4
done

# The mark is made with the folder, so nothing but a temporary folder of ours is ever deleted. A dying initdb may still
# write to it, hence more than one attempt. Another user than the folder's parent's owner can only empty it.
if [ -n "$temporary" ] && [ -e "$temporary/temporary" ]; then
    for attempt in 1 2 3; do
        if rm -rf "$temporary" || [ -z "$(ls -A "$temporary")" ]; then break; fi
        sleep 1
    done
fi
