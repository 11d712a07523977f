"""Makes pytest run the code blocks of the documentation."""

from tests.documentation import DOCUMENTATION

pytest_collect_file = DOCUMENTATION.pytest()
