"""What the promised dibao standard costs each year for 12,000 persons, if it changes on 1 July.

It starts from the standard that Shenyang published for 2022. Run it with
`python examples/cost_of_dibao.py`.
"""

from minsheng import HUNNAN, Series, required_values
from minsheng.planning import cost

published = Series.yearly({2022: 766}, "yuan/person/month")
promises = HUNNAN.commitments_of("dibao-standard")
path = required_values(promises, published, step=1, adjusts="07-01")
found = cost(path, recipients=12_000)
print(path, found, sep="\n\n")
for part in found[2025].parts:
    print(part)
