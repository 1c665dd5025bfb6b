# SPDX-License-Identifier: Apache-2.0
# pipes, subshells, traps, arrays, here-documents, job control, arithmetic
set -u
echo one two three | tr ' ' '\n' | sort -r | while read -r w; do echo "<$w>"; done
( cd /; pwd; exit 3 ); echo "subshell $?"
a=(alpha beta gamma); a+=(delta); echo "${#a[@]} ${a[@]:1:2} ${!a[@]}"
declare -A m=([x]=1 [y]=2); for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done | sort
trap 'echo usr1' USR1; kill -USR1 $$; trap - USR1
trap 'echo exit trap' EXIT
f() { local n=$1; (( n < 2 )) && { echo "$n"; return; }; echo $(( $(f $((n-1))) + $(f $((n-2))) )); }
f 9
cat <<EOF | sed 's/x/y/g'
x $((2**40 - 7 % 5)) $(printf '%08.3f|%-6s|%x' 3.14159 ab 255)
EOF
sleep 0.1 & p=$!; wait $p; echo "waited $?"
sh -c 'kill -TERM $$' ; echo "term $?"
sh -c 'kill -SEGV $$' 2>/dev/null; echo "segv $?"
/nonexistent/program 2>/dev/null; echo "missing $?"
diff <(seq 1 5) <(seq 1 2 9) ; echo "diff $?"
read -r x y <<<"p q r"; echo "$x,$y"
s="hello world"; echo "${s^^} ${s/o/0} ${s:0:5} ${#s} ${s##* }"
[[ $s =~ (w)(or) ]] && echo "${BASH_REMATCH[1]}-${BASH_REMATCH[2]}"
for i in {1..40}; do /bin/true || echo bad; done; echo loops
printf '%s\n' {a..e}{1..3} | paste -sd,
exec 5>out; echo to five >&5; exec 5>&-; cat out
coproc { while read -r l; do echo "co:$l"; done; }; echo hi >&"${COPROC[1]}"; read -r r <&"${COPROC[0]}"; echo "$r"
