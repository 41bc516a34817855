"""Writes a trained model as C++ source, and a few rows with their scores for the tests that both sides agree."""
import json
import textwrap

import numpy as np

# As in src/body/binned_trees.hpp.
FIRST_NODE = 64
MOST_CUTS = 127

WIDTH = 118


def _flatten(tree):
    """Nodes in breadth-first order, so that the two children of a node stand side by side."""
    nodes, queue = [], [tree]
    while queue:
        node = queue.pop(0)
        nodes.append(node)
        if "children" in node:
            by_id = {c["nodeid"]: c for c in node["children"]}
            queue += [by_id[node["yes"]], by_id[node["no"]]]
    out, next_child = [], 1
    for node in nodes:
        if "children" in node:
            out.append((int(node["split"][1:]), next_child, node["split_condition"]))
            next_child += 2
        else:
            out.append((0, 0, node["leaf"]))
    return out


def _number(value):
    """A float literal that reads back to the same bits."""
    text = f"{np.float32(value):.9g}"
    return text + ("F" if "." in text or "e" in text else ".F")


def trees_of(model):
    return [_flatten(json.loads(t)) for t in model.get_dump(dump_format="json")]


def names_source(name, names):
    """The features that a model was trained on, in their order: what compiles it compares them with those there are."""
    rows = textwrap.wrap(", ".join(f'"{n}"' for n in names), WIDTH, initial_indent="    ", subsequent_indent="    ",
                         break_on_hyphens=False)
    return f"constexpr std::string_view k{name}FeatureNames[] = {{\n" + "\n".join(rows) + "};\n"


def write_trees(path, models, head, more=""):
    """For each name, whose value is a list of models: TreeNode k<name>Nodes[] {feature, first child (0: leaf), threshold or value} and k<name>Roots[]."""
    text = head + more
    for name, members in models.items():
        lines, roots, offset = [], [], 0
        for tree in _mean_trees(members):
            roots.append(offset)
            lines.append(",".join(f"{{{f},{c},{_number(v)}}}" for f, c, v in tree))
            offset += len(tree)
        text += f"constexpr TreeNode k{name}Nodes[] = {{\n" + ",\n".join(lines) + "};\n"
        text += f"constexpr std::uint32_t k{name}Roots[] = {{" + ",".join(map(str, roots)) + "};\n"
    path.write_text(text)


def _mean_trees(members):
    """The trees of an ensemble; its mean is taken in their leaves."""
    return [[(f, c, v if c else v / len(members)) for f, c, v in tree] for m in members for tree in trees_of(m)]


def _binned(tree, cuts):
    """A flattened tree as src/body/binned_trees.hpp has it: inner nodes, children before parents, and leaves."""
    inner = [i for i, (_, child, _) in enumerate(tree) if child][::-1]
    leaves = [i for i, (_, child, _) in enumerate(tree) if not child]
    if len(leaves) > FIRST_NODE:
        raise SystemExit(f"a tree has more than {FIRST_NODE} leaves")
    slot = {i: n for n, i in enumerate(leaves)} | {i: FIRST_NODE + n for n, i in enumerate(inner)}
    nodes = [(tree[i][0], cuts[tree[i][0]].index(np.float32(tree[i][2])), slot[tree[i][1]], slot[tree[i][1] + 1]) for i in inner]
    return nodes, [tree[i][2] for i in leaves]


def binned_source(name, trees, width):
    """Flattened trees over `width` features as a BinnedTrees k<name>Trees."""
    cuts = [sorted({np.float32(v) for t in trees for f, child, v in t if child and f == feature}) for feature in range(width)]
    if max(map(len, cuts)) > MOST_CUTS or width > 256:
        raise SystemExit(f"a feature has more than {MOST_CUTS} cuts, or there are more than 256 features")
    binned = [_binned(tree, cuts) for tree in trees]
    written = [",".join(f"{{{f},{c},{b},{o}}}" for f, c, b, o in nodes) for nodes, _ in binned if nodes]
    arrays = (("BinnedNode", "Nodes", ",\n".join(written)),
              ("float", "Leaves", ",\n".join(",".join(map(_number, leaves)) for _, leaves in binned)),
              ("std::uint8_t", "NodesOfTree", ",".join(str(len(nodes)) for nodes, _ in binned)),
              ("float", "Cuts", ",\n".join(",".join(map(_number, c)) for c in cuts if c)),
              ("std::uint8_t", "CutsOfFeature", ",".join(str(len(c)) for c in cuts)))
    text = "".join(f"constexpr {kind} k{name}{part}[] = {{\n{values}}};\n" for kind, part, values in arrays)
    members = ", ".join(f"k{name}{part}" for _, part, _ in arrays)
    return text + f"constexpr BinnedTrees k{name}Trees{{{members}}};\n"


def write_binned_trees(path, name, models, names, head):
    """The mean of `models` for many rows at once: k<name>Trees."""
    path.write_text(head + names_source(name, names) + binned_source(name, _mean_trees(models), len(names)))


def write_rows(path, name, X, scores, head):
    """Rows of features, each with its number of every one of `scores`, for the test."""
    rows = ["{{" + ",".join(map(_number, x)) + "}," + ",".join(map(_number, row)) + "}" for x, *row in zip(X, *scores)]
    path.write_text(head + f"constexpr Row k{name}Rows[] = {{\n" + ",\n".join(rows) + "};\n")


def draw_rows(trees, width, count):
    """Rows of features at the cuts of flattened trees, or the next smaller number, so that every comparison matters."""
    draw = np.random.default_rng(1)
    X = np.zeros((count, width), np.float32)
    for feature in range(width):
        cuts = np.array(sorted({v for t in trees for f, child, v in t if child and f == feature}), np.float32)
        if len(cuts):
            X[:, feature] = draw.choice(np.concatenate([cuts, np.nextafter(cuts, np.float32(-np.inf))]), count)
    return X
