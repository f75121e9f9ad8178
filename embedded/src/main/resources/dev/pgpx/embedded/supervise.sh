# Parent of one server, in a session of its own: ends the server when the JVM has ended, however the JVM ended.
#
# Arguments: a temporary folder or nothing, the log, the server's command. Standard input is a pipe from the JVM: the line
# "start" starts the server, each further line is the name of a signal to send to it; its end asks for the server's end.
# Standard output tells the server's process id and, later, its exit code. Being the parent, this script can never signal a
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

# Fast first, then immediate, then by force. Each second again, as a server that has just been started is deaf at first,
# and repetition changes nothing for one that has heard.
end() {
    seconds=0
    while alive; do
        if [ "$seconds" -lt 60 ]; then signal=INT; elif [ "$seconds" -lt 65 ]; then signal=QUIT; else signal=KILL; fi
        kill -"$signal" "$server"
        kill -CONT "$server" # it may have been stopped
        sleep 1
        seconds=$((seconds + 1))
    done
}

if read -r line <&3 && [ "$line" = start ]; then
    "$@" >>"$log" 2>&1 3<&- 4>&- &
    server=$!
    trap '' PIPE # the JVM that reads the answers may be gone
    echo "$server" >&4
    (
        while read -r signal; do kill -"$signal" "$server"; done
        end
    ) <&3 4>&- &
    reader=$!
    wait "$server"
    status=$?
    kill -KILL "$reader"
    echo "$status" >&4
    while read -r signal; do :; done <&3 # the JVM may still want to see the log
fi

# The mark is made with the folder, so nothing but a temporary folder of ours is ever deleted. A dying initdb may still
# write to it, hence more than one attempt. Another user than the folder's parent's owner can only empty it.
if [ -n "$temporary" ] && [ -e "$temporary/temporary" ]; then
    for attempt in 1 2 3; do
        if rm -rf "$temporary" || [ -z "$(ls -A "$temporary")" ]; then break; fi
        sleep 1
    done
fi
