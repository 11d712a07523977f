#!/usr/bin/env bash
# Build wheel and sdist, and hold them against what they should be.
#   tools/package.sh [STEP...], by default all of: build contents citation types example installed
# All but `build` and `citation` take what was built before.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
pip=(-m pip --quiet --disable-pip-version-check install)

build() { # both, in .build/dist
    rm -rf .build/dist
    PIP_CONSTRAINT=$PWD/constraints.txt "$bin/python" -m build --outdir .build/dist > .build/build.log 2>&1 ||
        { cat .build/build.log && exit 1; }
}

contents() { # they hold what is under version control, and nothing else
    "$bin/python" tools/contents.py .build/dist
}

citation() { # CITATION.cff is valid
    "$bin/python" -m venv --clear .build/citation
    .build/citation/bin/python "${pip[@]}" --constraint tools/constraints-citation.txt cffconvert
    .build/citation/bin/cffconvert --validate
}

types() { # the installed wheel has a type for everything in its public interface
    "$bin/python" -m venv --clear .build/types
    .build/types/bin/python "${pip[@]}" --constraint constraints.txt "$(echo .build/dist/*.whl)[plot,report,frames,testing]"
    PATH="$PWD/.build/types/bin:$PATH" "$bin/pyright" --verifytypes minsheng --ignoreexternal > .build/types/report ||
        { cat .build/types/report && exit 1; }
    grep completeness .build/types/report
}

example() { # a project of its own tests with the installed kit
    "$bin/python" examples/testing_project/run.py .build/dist/*.whl
}

installed() { # the tests of the sdist pass with the wheel, on the oldest Python that there is and the newest
    mapfile -t pythons < <(tools/pythons.sh oldest && tools/pythons.sh newest)
    tools/installed.sh pinned $(printf '%s\n' "${pythons[@]}" | uniq)
}

[ $# -gt 0 ] || set -- build contents citation types example installed
mkdir -p .build
for step in "$@"; do
    echo "== $step"
    "$step"
done
