#!/usr/bin/python3
"""Holds the map of the source, src/rooms.txt, against the files and includes that there are, and files against limits.

The tests of the checker itself use made-up sources.
"""
import collections
import pathlib
import re
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent
MOST_FILES = 30  # of a room
MOST_LINES = 500  # of a file
MOST_FUNCTION_LINES = 60
TABLE = re.compile(r"\.inc(\.hpp)?$")  # generated

# What is no code: comments, preprocessor lines, strings and characters.
NO_CODE = re.compile(r"""
    //[^\n]* | /\*.*?\*/ | ^[ \t]*\#(?:[^\n\\]|\\.)*
    | R"(?P<mark>\w*)\(.*?\)(?P=mark)" | "(?:[^"\\\n]|\\.)*"
    | (?<!\w)(?:u8|[uUL])?'(?:[^'\\\n]|\\.)+'  # not the ' of 1'000
    """, re.S | re.M | re.X)


def read_map(text):
    """The rooms, each with those that it may include, and the library headers, each with the rooms that may have it."""
    rooms, headers = {}, {}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, allowed = (part.strip() for part in line.split("|"))
            (headers if name.startswith("<") else rooms)[name] = allowed.split()
    return rooms, headers


def read_sources(folder):
    """The text of each source file by its path below the folder."""
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8")
            for path in sorted(folder.rglob("*")) if path.suffix in (".cpp", ".hpp", ".inc")}


def room_of(file):
    return "public" if file.startswith("newsclip/") else str(pathlib.PurePosixPath(file).parent)


def unit_of(file):
    """A file and its header are one."""
    return re.sub(r"(\.inc)?\.(cpp|hpp|inc)$", "", file)


def find_cycles(graph):
    """The strongly connected parts of more than one node, by Tarjan's algorithm."""
    index, low, stack, found = {}, {}, [], []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in sorted(graph.get(node, ())):
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            part = stack[stack.index(node):]
            del stack[stack.index(node):]
            if len(part) > 1:
                found.append(" and ".join(sorted(part)))

    for node in sorted(graph):
        if node not in index:
            visit(node)
    return found


def blank(text):
    """The text without comments, preprocessor lines, strings and characters; its line ends stay."""
    return NO_CODE.sub(lambda match: "\n" * match[0].count("\n"), text)


def is_function(head):
    """Whether braces after these words, at the level of a namespace or a class, hold the statements of a function."""
    bare = re.sub(r"\boperator\s*[^\s\w(]+", "operator", head)
    while (inner := re.sub(r"\([^()]*\)", "@", bare)) != bare:
        bare = inner
    if "@" not in bare or re.search(r"\b(namespace|class|struct|enum|union)\b[^@]*$", bare):
        return False
    return re.search(r"[\w~]\s*@", bare) and not re.search(r"(?<![<>=!])=(?!=)", bare)


def is_member_value(head):
    """Whether braces after these words hold the value of a member in a constructor's list: `Lines() : count_{0} {}`."""
    word = re.search(r"(\w+)\s*$", head)
    return re.search(r"\)\s*:[^:]", head) and word and word[1] not in ("const", "override", "noexcept", "final")


def functions(text):
    """(line, name, lines) of each function; members of classes too, lambdas with the function around them."""
    code = blank(text)
    found = []
    scopes = []  # of the open braces, whether declarations stand in them
    brackets = 0
    head = 0  # where the declaration in hand begins
    inside = None  # of a function: how many scopes are around it, where it begins, its name
    for at, sign in enumerate(code):
        if sign in "()":
            brackets += 1 if sign == "(" else -1
        elif sign == "{":
            before = code[head:at]
            declares = inside is None and all(scopes) and brackets == 0
            if declares and is_function(before) and not is_member_value(before):
                begin = head + len(before) - len(before.lstrip())
                inside = (len(scopes), begin, re.search(r"([^\s(]+)\s*\(", before)[1])
                declares = False
            scopes.append(declares and bool(re.search(r"\b(namespace|class|struct|union|extern)\b", before)))
            head = at + 1 if scopes[-1] else head
        elif sign == "}":
            ends = scopes.pop()
            if inside and len(scopes) == inside[0]:
                found.append((code.count("\n", 0, inside[1]) + 1, inside[2], code.count("\n", inside[1], at) + 1))
                inside, ends = None, True
            head = at + 1 if ends else head
        elif sign == ";" and all(scopes) and brackets == 0:
            head = at + 1
    return found


def check_includes(sources, rooms, headers):
    faults = []
    between_rooms, between_files = collections.defaultdict(set), collections.defaultdict(set)
    for file, text in sources.items():
        here = room_of(file)
        for there in re.findall(r'^#include "([^"]+)"', text, re.M):
            room = room_of(there)
            if room != "public" and there not in sources:
                faults.append(f"{file} includes {there}, which is in no room: write the path below src/")
            elif room != here and room not in rooms.get(here, ()):
                faults.append(f"{file} includes {there}: {here} may not include {room}")
            if room != here:
                between_rooms[here].add(room)
            if unit_of(file) != unit_of(there):
                between_files[unit_of(file)].add(unit_of(there))
        for header, allowed in headers.items():
            if "#include " + header in text and here not in allowed:
                faults.append(f"{file} includes {header}: {here} may not")
    faults += [f"rooms that include each other: {cycle}" for cycle in find_cycles(between_rooms)]
    faults += [f"files that include each other: {cycle}" for cycle in find_cycles(between_files)]
    return faults


def check_sizes(sources, rooms):
    faults = []
    for room, count in collections.Counter(map(room_of, sources)).items():
        if room not in rooms:
            faults.append(f"the folder {room} is no room of src/rooms.txt")
        if count > MOST_FILES:
            faults.append(f"the room {room} has {count} files, more than {MOST_FILES}: part it")
    for file, text in sources.items():
        if TABLE.search(file):
            continue
        if (lines := text.count("\n")) > MOST_LINES:
            faults.append(f"{file} has {lines} lines, more than {MOST_LINES}")
        for line, name, length in functions(text):
            if length > MOST_FUNCTION_LINES:
                faults.append(f"{file}:{line}: {name} has {length} lines, more than {MOST_FUNCTION_LINES}")
    return faults


def check(folder, text):
    rooms, headers = read_map(text)
    sources = read_sources(folder)
    faults = [f"rooms that may include each other: {cycle}" for cycle in find_cycles(rooms)]
    faults += [f"{room} is in src/rooms.txt, but is no folder" for room in rooms if not (folder / room).is_dir()]
    return faults + check_includes(sources, rooms, headers) + check_sizes(sources, rooms)


class MapOfTheSource(unittest.TestCase):
    def test_holds(self):
        self.assertEqual(check(ROOT / "src", (ROOT / "src/rooms.txt").read_text(encoding="utf-8")), [])

    def test_tests_are_beside_their_sources(self):
        for path in (ROOT / "tests").glob("*/**/*_test.cpp"):
            source = ROOT / "src" / path.relative_to(ROOT / "tests").with_name(path.name.removesuffix("_test.cpp"))
            self.assertTrue(source.with_suffix(".hpp").exists() or source.with_suffix(".cpp").exists(), path)


class Checker(unittest.TestCase):
    MAP = """# room | for | may include

text | strings |
words | words | text
page | pages | public text words
<gumbo.h> | HTML | page
"""

    def faults(self, files, text=MAP):
        with tempfile.TemporaryDirectory() as folder:
            for room in ("text", "words", "page"):
                (pathlib.Path(folder) / room).mkdir()
            for name, content in files.items():
                path = pathlib.Path(folder) / name
                path.parent.mkdir(exist_ok=True)
                path.write_text(content, encoding="utf-8")
            return check(pathlib.Path(folder), text)

    def test_takes_what_is_allowed(self):
        self.assertEqual(self.faults({
            "text/trim.hpp": "", "words/names.hpp": '#include "text/trim.hpp"\n', "words/names.inc": "1,\n" * 600,
            "page/page.hpp": '#include <gumbo.h>\n\n#include "newsclip/article.hpp"\n#include "words/names.hpp"\n',
        }), [])

    def test_forbidden_include(self):
        self.assertEqual(self.faults({"text/trim.cpp": '#include "page/page.hpp"\n', "page/page.hpp": ""}),
                         ["text/trim.cpp includes page/page.hpp: text may not include page"])
        self.assertEqual(self.faults({"text/trim.cpp": '#include "newsclip/article.hpp"\n'}),
                         ["text/trim.cpp includes newsclip/article.hpp: text may not include public"])
        self.assertEqual(self.faults({"text/trim.cpp": "#include <gumbo.h>\n"}),
                         ["text/trim.cpp includes <gumbo.h>: text may not"])
        self.assertEqual(self.faults({"page/page.hpp": "", "page/page.cpp": '#include "page.hpp"\n'}),
                         ["page/page.cpp includes page.hpp, which is in no room: write the path below src/"])

    def test_cycles(self):
        files = {"page/a.hpp": '#include "page/b.hpp"\n', "page/b.cpp": '#include "page/a.hpp"\n', "page/b.hpp": ""}
        self.assertEqual(self.faults(files), ["files that include each other: page/a and page/b"])
        rooms = self.faults({"text/a.hpp": '#include "words/b.hpp"\n', "words/b.hpp": "",
                             "words/c.hpp": '#include "text/d.hpp"\n', "text/d.hpp": ""})
        self.assertIn("rooms that include each other: text and words", rooms)
        self.assertEqual(self.faults({}, self.MAP.replace("strings |", "strings | page")),
                         ["rooms that may include each other: page and text and words"])

    def test_rooms(self):
        self.assertEqual(self.faults({"attic/box.hpp": ""}), ["the folder attic is no room of src/rooms.txt"])
        self.assertEqual(self.faults({}, self.MAP + "cellar | boxes |\n"),
                         ["cellar is in src/rooms.txt, but is no folder"])
        self.assertEqual(self.faults({f"text/n{i}.hpp": "" for i in range(31)}),
                         ["the room text has 31 files, more than 30: part it"])

    def test_long_files(self):
        self.assertEqual(self.faults({"text/a.cpp": "\n" * 500}), [])
        self.assertEqual(self.faults({"text/a.cpp": "\n" * 501}), ["text/a.cpp has 501 lines, more than 500"])

    def test_long_functions(self):
        body = "  f();\n" * 58
        self.assertEqual(self.faults({"text/a.cpp": "void f() {\n" + body + "}\n"}), [])
        for head, name in (("void f() {", "f"), ("struct A {\n  int g() const override {", "g"),
                           ("namespace n {\nclass B : public A {\n  B() : a_(1), b_{2} {", "B"),
                           ("auto h(int x = {}) -> std::vector<int> {", "h"),
                           ("bool operator==(const A& a) {", "operator==")):
            long = head + "\n  if (x == '{') {\n" + body + '  }  // }\n  s = "}";\n}\n'
            line = head.count("\n") + 1
            self.assertEqual(self.faults({"text/a.cpp": long}),
                             [f"text/a.cpp:{line}: {name} has 63 lines, more than 60"])

    def test_tables_may_be_long(self):
        self.assertEqual(self.faults({"text/a.cpp": "constexpr int kTable[] = {\n" + "    f(1),\n" * 80 + "};\n"}), [])


if __name__ == "__main__":
    unittest.main()
