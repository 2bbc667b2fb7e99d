"""Nested structures (trees): map over, flatten and compare nested lists, tuples and dicts of tensors."""

from rkeras._core.kinds import FLAG
from rkeras._core.verb import declare, verb
from rkeras._keras.loading import symbol


def tree(name, about, **details):
    """Declare a name for a function of `keras.tree`."""
    return declare(f"tree_{name}", f"keras.tree.{name}", family="tree", about=about, **details)


tree("assert_same_paths", "Assert that two nested structures have the same paths")
tree("assert_same_structure", "Assert that two nested structures are the same", kinds={"check_types": FLAG})
tree("flatten", "Flatten a nested structure into a list of its leaves")
tree("flatten_with_path", "Flatten a nested structure into a list of paths and leaves")
tree("is_nested", "Test whether a value is a nested structure (list, tuple or dict)")
tree("lists_to_tuples", "Convert the lists of a nested structure to tuples")
tree("map_shape_structure", "Map a function over the shapes in a nested structure")
tree("pack_sequence_as", "Pack a flat list of leaves into a nested structure")
tree("traverse", "Traverse a nested structure, calling a function on each part",
     kinds={"top_down": FLAG})  # fmt: skip


@verb(target="keras.tree.map_structure", kinds={"none_is_leaf": FLAG})
def tree_map_structure(func, *structures, none_is_leaf=True):
    """Map a function over the leaves of nested structures.

    Args:
        func: a function with one argument for each structure: its leaf.
        *structures: nested structures with the same nesting.
        none_is_leaf: whether NULL (Python: None) is a leaf; otherwise it is skipped.

    Returns:
        A structure with the nesting of the first one.
    """
    return symbol("keras.tree.map_structure")(func, *structures, none_is_leaf=none_is_leaf)


@verb(target="keras.tree.map_structure_up_to")
def tree_map_structure_up_to(shallow_structure, func, *structures):
    """Map a function over structures, up to the leaves of a shallow one.

    Args:
        shallow_structure: the structure whose leaves end the recursion.
        func: a function with one argument for each structure: its part at a leaf of the shallow structure.
        *structures: nested structures that start with the nesting of the shallow one.

    Returns:
        A structure with the nesting of the shallow one.
    """
    return symbol("keras.tree.map_structure_up_to")(shallow_structure, func, *structures)


@verb(target="keras.tree.MAP_TO_NONE")
def tree_map_to_none():
    """Marker for `tree_traverse()`: replace a part by NULL (Python: None).

    Returns:
        The marker, to be returned by the function; if the function returns NULL, the traversal continues into the part.
    """
    return symbol("keras.tree.MAP_TO_NONE")
