#!/usr/bin/env bash
# Try harder than for every change; it takes hours.
#   tools/deep.sh [STEP...], by default all of: fuzz oracles bulk properties build lowest newest pythons mutants;
# `spark` is the last part of `bulk` alone.
# `lowest`, `newest` and `pythons` take what was built before.
# Set in the environment: SEED repeats a run; INPUTS, CASES and MODULES make one smaller; KEEP=1 tries again only
# the mutants that were not noticed before.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
seed=${SEED:-$("$bin/python" -c 'import secrets; print(secrets.randbelow(2**32))')}

fuzz() { # random input ends in a value or in an error of the library
    "$bin/python" -m tests.fuzz --inputs "${INPUTS:-1000000}" --seed "$seed"
}

oracles() { # the library says what a second description of its words says
    "$bin/python" -m tests.oracles --cases "${CASES:-100000}" --seed "$seed"
}

bulk() { # frames of every engine say what the objects say
    for engine in polars duckdb; do
        "$bin/python" -m tests.bulk --cases "${CASES:-1000000}" --seed "$seed" --engine "$engine" --places 60 --promises 30
    done
    for engine in pandas pyarrow lazy; do
        "$bin/python" -m tests.bulk --cases "${CASES:-100000}" --seed "$seed" --engine "$engine" --places 60 --promises 30
    done
    spark
}

spark() { # and so do frames of Spark, on this machine alone
    if ! command -v java > /dev/null; then
        echo "Spark is left out: there is no Java"
        return
    fi
    "$bin/python" -m pip --quiet --disable-pip-version-check install --constraint constraints.txt --group spark
    "$bin/python" -m tests.bulk --cases "${CASES:-12000}" --seed "$seed" --engine spark --places 60 --promises 30
}

properties() { # the properties hold for other examples, and more
    "$bin/python" -m pytest --quiet --numprocesses auto --dist loadscope --ignore tests/test_oracles.py \
        --hypothesis-profile=random --hypothesis-seed="$seed"
}

mutants() { # the tests notice changes of the arithmetic
    "$bin/python" -m pip --quiet --disable-pip-version-check install --constraint constraints.txt --group mutation
    "$bin/python" -m tests.mutants ${KEEP:+--keep} ${MODULES:-}
}

build() { # the wheel and the sdist that the next steps test
    tools/package.sh build
}

lowest() { # the wheel works with the oldest supported libraries
    tools/installed.sh lowest "$(tools/pythons.sh oldest)"
}

newest() { # and with the newest there are
    tools/installed.sh newest "$(tools/pythons.sh newest)"
}

pythons() { # and on each Python there is
    mapfile -t found < <(tools/pythons.sh)
    tools/installed.sh pinned "${found[@]}"
}

[ $# -gt 0 ] || set -- fuzz oracles bulk properties build lowest newest pythons mutants
echo "seed: $seed"
for step in "$@"; do
    echo "== $step"
    SECONDS=0
    "$step"
    echo "== $step: $SECONDS s"
done
