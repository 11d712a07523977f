"""Commitments and provisions as things to link to and to search for.

{commitment}`task:13/dibao-floor` and {provision}`task:13` link into the catalogue page. The search
finds a commitment by the name of its indicator in both languages, and by its id.
"""

from collections.abc import Iterator

from catalogue import anchor_of
from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole
from sphinx.util.nodes import make_refnode
from sphinx.util.typing import ExtensionMetadata

from minsheng import HUNNAN

_PAGE = "catalogue"


class PromiseDomain(Domain):
    """The document's provisions and commitments, which all stand on the catalogue page."""

    name = "promise"
    label = "Promises"
    object_types = {  # noqa: RUF012 - as Sphinx declares it
        "commitment": ObjType("commitment", "commitment"),
        "provision": ObjType("provision", "provision"),
    }
    roles = {"commitment": XRefRole(), "provision": XRefRole()}  # noqa: RUF012 - likewise

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Yield what can be searched for: id, shown name, type, page, anchor, priority."""
        for provision in HUNNAN.provisions.values():
            shown = f"{provision.title.en} {provision.title.zh} ({provision.id})"
            yield provision.id, shown, "provision", _PAGE, anchor_of(provision.id), 1
        for commitment in HUNNAN.commitments.values():
            name = commitment.indicator.name
            shown = f"{name.en} {name.zh} ({commitment.id})"
            yield commitment.id, shown, "commitment", _PAGE, anchor_of(commitment.id), 1

    def get_type_name(self, type: ObjType, *_: bool, **_more: bool) -> str:  # noqa: A002 - Sphinx's
        """Return what the search calls a thing, without the name of the domain."""
        return str(type.lname)

    def resolve_xref(  # noqa: PLR0913, PLR0917 - as Sphinx calls it
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """Return a link, or None (which is a warning) for an id that does not exist."""
        del env, node
        known = HUNNAN.commitments if typ == "commitment" else HUNNAN.provisions
        if target not in known:
            return None
        return make_refnode(builder, fromdocname, _PAGE, anchor_of(target), [contnode])

    def merge_domaindata(self, docnames: object, otherdata: object) -> None:
        """Do nothing: all is read from the data."""
        del docnames, otherdata


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the domain, and its two roles under their short names."""
    app.add_domain(PromiseDomain)
    for name in PromiseDomain.roles:
        app.add_role(name, _Short(name))
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


class _Short(XRefRole):
    """A role of the domain that needs no prefix."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: nodes.Element,
        has_explicit_title: bool,  # noqa: FBT001 - as Sphinx calls it
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """Point the reference at the domain."""
        del env, has_explicit_title
        refnode["refdomain"] = "promise"
        refnode["reftype"] = self._name
        return title, target
