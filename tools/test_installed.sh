#!/usr/bin/env bash
# Test the installed wheel with the tests of the sdist, in a clean environment outside the checkout.
#   tools/test_installed.sh {pinned|lowest|newest} PYTHON...
# What is installed beside the wheel: the versions of constraints.txt, the oldest supported, or the
# newest there are. A Python that is not there is named and left out; with REQUIRE_ALL=1 that fails.
set -euo pipefail
cd "$(dirname "$0")/.."
checkout=$PWD dist=$PWD/.build/dist versions=$1
shift
wheel=("$dist"/minsheng-*.whl)

constraints() { # the tools always have their pinned versions, but with the newest libraries
    case $versions in
        pinned) cat constraints.txt ;;
        lowest)
            cat constraints-lowest.txt
            grep -viE "^($names)==" constraints.txt
            ;;
        newest) ;;
        *) echo "unknown set of versions: $versions" >&2 && exit 2 ;;
    esac
}

names=$(sed -n 's/==.*//p' constraints-lowest.txt | paste -sd '|')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
constraints > "$work/constraints.txt"
tested=() missing=()
for python in "$@"; do
    if ! "$python" -c '' 2> /dev/null; then
        missing+=("$python")
        continue
    fi
    echo "== $("$python" --version), versions: $versions"
    rm -rf "$work/env" "$work/sdist"
    mkdir "$work/sdist"
    tar -xzf "$dist"/minsheng-*.tar.gz -C "$work/sdist" --strip-components 1
    rm -r "$work/sdist/src" # so that only the installed wheel can be found
    "$python" -m venv "$work/env"
    pip=("$work/env/bin/python" -m pip --disable-pip-version-check --quiet)
    "${pip[@]}" install --constraint constraints.txt --upgrade pip
    cd "$work/sdist"
    "$python" -m zipfile -e "${wheel[0]}" "$work/wheel"
    extras=$(sed -n 's/^Provides-Extra: //p' "$work"/wheel/*.dist-info/METADATA | paste -sd ,)
    "${pip[@]}" install --constraint "$work/constraints.txt" "${wheel[0]}[$extras]" --group test
    "$work/env/bin/python" -m pip --disable-pip-version-check list --format freeze |
        grep -iE '^(minsheng|'"$names"')==' | paste -sd ' '
    MINSHENG_INSTALLED=1 "$work/env/bin/python" -m pytest --quiet -p no:cacheprovider
    cd "$checkout"
    tested+=("$python")
done
echo "tested with versions $versions: ${tested[*]:-nothing}"
if [ ${#missing[@]} -gt 0 ]; then
    echo "NOT TESTED, because not on this machine: ${missing[*]}" >&2
    [ "${REQUIRE_ALL:-0}" != 1 ] || exit 1
fi
[ ${#tested[@]} -gt 0 ]
