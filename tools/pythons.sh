#!/usr/bin/env bash
# Print the Pythons of this machine from 3.11 on, a path on a line, the oldest first: of each minor version
# the newest that pyenv has, or the one on the PATH.
#   tools/pythons.sh [oldest|newest]
set -euo pipefail

candidates() {
    if command -v pyenv > /dev/null; then
        find "$(pyenv root)/versions" -mindepth 3 -maxdepth 3 -path '*/bin/python3.*' 2> /dev/null
    fi
    compgen -c python3. | sort -u | while read -r name; do command -v "$name"; done
}

# The version that a Python says it has counts, not its name; a shim of pyenv may lead nowhere.
found=$(candidates | grep -E '/python3\.[0-9]+$' | while read -r python; do
    "$python" -c 'import sys, venv
if sys.version_info >= (3, 11) and sys.version_info.releaselevel == "final":
    print(sys.version_info.minor, sys.version_info.micro, sys.executable)' 2> /dev/null || true
done | sort -k1,1n -k2,2nr | awk '!seen[$1]++ { print $3 }')
case ${1:-all} in
    all) echo "$found" ;;
    oldest) echo "$found" | head -n 1 ;;
    newest) echo "$found" | tail -n 1 ;;
esac
[ -n "$found" ]
