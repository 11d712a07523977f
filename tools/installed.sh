#!/usr/bin/env bash
# Test the installed wheel with the tests of the sdist, in a clean environment outside the checkout.
#   tools/installed.sh {pinned|lowest|newest} PYTHON...
# What is installed beside the wheel: the versions of constraints.txt, the oldest supported, or the newest
# there are. All tests are run, the properties with few examples: what they say is shown in the checkout, that
# the wheel is whole and works with these versions here. A Python that is newer than those the project names is
# left out, in so many words, while a library has no wheel for it.
set -euo pipefail
cd "$(dirname "$0")/.."
checkout=$PWD dist=$PWD/.build/dist versions=$1
shift
wheel=("$dist"/minsheng-*.whl)
[ -f "${wheel[0]}" ] || { echo "nothing is built: make package STEPS=build" >&2 && exit 1; }
names=$(sed -n 's/==.*//p' constraints-lowest.txt | paste -sd '|')
newest=$(sed -n 's/.*"Programming Language :: Python :: 3\.\([0-9]*\)".*/\1/p' pyproject.toml | sort -n | tail -n 1)

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

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
constraints > "$work/constraints.txt"
"$1" -m zipfile -e "${wheel[0]}" "$work/wheel"
extras=$(sed -n 's/^Provides-Extra: //p' "$work"/wheel/*.dist-info/METADATA | paste -sd ,)
tested=() left_out=()
for python in "$@"; do
    version=$("$python" -c 'import platform; print(platform.python_version())')
    minor=$(cut -d . -f 2 <<< "$version")
    echo "== Python $version, versions: $versions"
    rm -rf "$work/env" "$work/sdist"
    mkdir "$work/sdist"
    tar -xzf "$dist"/minsheng-*.tar.gz -C "$work/sdist" --strip-components 1
    rm -r "$work/sdist/src" # so that only the installed wheel can be found
    "$python" -m venv "$work/env"
    pip=("$work/env/bin/python" -m pip --disable-pip-version-check --quiet)
    "${pip[@]}" install --constraint constraints.txt --upgrade pip
    cd "$work/sdist"
    binary=()
    [ "$minor" -le "$newest" ] || binary=(--only-binary :all: --no-binary minsheng)
    if ! "${pip[@]}" install "${binary[@]}" --constraint "$work/constraints.txt" \
        "${wheel[0]}[$extras]" --group test; then
        [ "$minor" -gt "$newest" ] || exit 1
        echo "NOT TESTED with Python $version: a library has no wheel for it" >&2
        left_out+=("$version")
        cd "$checkout"
        continue
    fi
    "$work/env/bin/python" -m pip --disable-pip-version-check list --format freeze |
        grep -iE '^(minsheng|'"$names"')==' | paste -sd ' '
    MINSHENG_INSTALLED=1 HYPOTHESIS_PROFILE=few "$work/env/bin/python" -m pytest --quiet \
        -p no:cacheprovider --numprocesses "${WORKERS:-auto}" --dist loadscope
    cd "$checkout"
    tested+=("$version")
done
echo "tested with versions $versions: Python ${tested[*]:-none}${left_out[*]:+; not with ${left_out[*]}}"
[ ${#tested[@]} -gt 0 ]
