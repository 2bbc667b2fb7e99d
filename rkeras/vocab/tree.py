"""Nested structures: lists in lists, by place or by name, as one takes and gives them for several inputs."""

from rkeras._core.arguments import FLAG
from rkeras._core.verb import declare, verb
from rkeras._keras.loading import symbol


def tree(name, about, **details):
    """Declare a name for a function of `keras.tree`."""
    return declare(f"tree_{name}", f"keras.tree.{name}", family="tree", about=about, **details)


tree("assert_same_paths", "Raise an error unless two structures have the same paths")
tree("assert_same_structure", "Raise an error unless two structures are nested alike", kinds={"check_types": FLAG})
tree("flatten", "The leaves of a structure, as a list")
tree("flatten_with_path", "The leaves of a structure, each with its path")
tree("is_nested", "Whether something is a list or another structure")
tree("lists_to_tuples", "A structure with tuples for its lists")
tree("map_shape_structure", "A structure of what a function gives for each shape in another")
tree("pack_sequence_as", "A structure like another, with other leaves")
tree("traverse", "A structure of what a function gives for each part of another, the whole first or last",
     kinds={"top_down": FLAG})  # fmt: skip


@verb(target="keras.tree.map_structure", kinds={"none_is_leaf": FLAG})
def tree_map_structure(func, *structures, none_is_leaf=True):
    """A structure of what a function gives for each leaf of others.

    Args:
        func: a function of as many leaves as there are structures.
        *structures: structures that are nested alike.
        none_is_leaf: whether NULL (Python: None) is a leaf, or nothing.

    Returns:
        A structure like the first.
    """
    return symbol("keras.tree.map_structure")(func, *structures, none_is_leaf=none_is_leaf)


@verb(target="keras.tree.map_structure_up_to")
def tree_map_structure_up_to(shallow_structure, func, *structures):
    """A structure of what a function gives for each part of others that stands where a shallow one has a leaf.

    Args:
        shallow_structure: how deep to go.
        func: a function of as many parts as there are structures.
        *structures: structures that begin like the shallow one.

    Returns:
        A structure like the shallow one.
    """
    return symbol("keras.tree.map_structure_up_to")(shallow_structure, func, *structures)


@verb(target="keras.tree.MAP_TO_NONE")
def tree_map_to_none():
    """What a function returns to `tree_traverse` to put NULL (Python: None) in place of a part.

    Returns:
        A mark; NULL itself means "go on inside".
    """
    return symbol("keras.tree.MAP_TO_NONE")
