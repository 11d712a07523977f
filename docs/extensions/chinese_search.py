"""Search in English and Chinese: a run of Chinese characters is found by any part of it.

Chinese has no spaces, so a run of characters is indexed, and asked for, by its pairs of neighbours
(口袋公园: 口袋, 袋公, 公园), as text search engines do; a single character is found as well. Words
of other scripts are treated as in English.
"""

import re
from itertools import pairwise

from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish
from sphinx.util.typing import ExtensionMetadata

_CHINESE = r"\u3400-\u4dbf\u4e00-\u9fff"
_PART = re.compile(rf"[{_CHINESE}]+|[^\W{_CHINESE}]+")

# The same for the words that a reader asks for.
_SPLIT_QUERY = """
var splitQuery = (query) =>
  (query.match(/\\p{Script=Han}+|(?:(?!\\p{Script=Han})[\\p{Letter}\\p{Number}_])+/gu) ?? [])
    .flatMap((part) => {
      const letters = [...part];
      if (letters.length < 2 || !/\\p{Script=Han}/u.test(part)) return [part];
      return letters.slice(1).map((letter, index) => letters[index] + letter);
    });
"""


class SearchMixed(SearchEnglish):
    """English words by their stems, Chinese by single characters and pairs of them."""

    lang = "mixed"
    language_name = "English"  # names the stemmer in JavaScript
    js_splitter_code = _SPLIT_QUERY

    def split(self, input: str) -> list[str]:  # noqa: A002 - Sphinx's
        """Return what a text is found by."""
        found: list[str] = []
        for part in _PART.findall(input):
            if re.match(rf"[{_CHINESE}]", part):
                found += [*part, *map("".join, pairwise(part))]
            else:
                found.append(part)
        return found


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the language known."""
    app.add_search_language(SearchMixed)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
