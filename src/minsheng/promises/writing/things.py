"""Verbs for promises without a figure: things done, and directions."""

from typing import Unpack, overload

from minsheng.promises.targets import Done, Unquantified
from minsheng.promises.writing.options import (
    Known,
    NewLevel,
    NewLevelIn,
    NewTotal,
    NewTotalIn,
    NewYearly,
    NewYearlyIn,
    Options,
)
from minsheng.promises.writing.unfinished import Promise, promise

__all__ = ["direction", "done"]


@overload
def done(words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def done(words: str, /, **options: Unpack[NewLevel]) -> Promise: ...
@overload
def done(words: str, /, **options: Unpack[NewTotal]) -> Promise: ...
@overload
def done(words: str, /, **options: Unpack[NewYearly]) -> Promise: ...
def done(words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise a thing that is done once (建成, 竣工, 完成创建): it is, or it is not.

    >>> done("建立困境儿童信息台账", level="register", zh="困境儿童台账", en="Register of children")
    <Promise: register: done>
    """
    return promise(Done(), words, **options)


@overload
def direction(words: str, /, **options: Unpack[Known]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewLevel]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewLevelIn]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewTotal]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewTotalIn]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewYearly]) -> Promise: ...
@overload
def direction(words: str, /, **options: Unpack[NewYearlyIn]) -> Promise: ...
def direction(words: str, /, **options: Unpack[Options]) -> Promise:
    """Promise a direction that no figure can decide (不断提升, 更加健全).

    It stays in the data and is never counted as kept. The unit may be given where there is one.

    >>> direction("稳步提高", level="pension", unit="yuan/person/month", zh="养老金", en="Pension")
    <Promise: pension: a direction without a figure>
    """
    return promise(Unquantified(), words, **options)
