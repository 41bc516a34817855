"""What --format writes, held to what --all says of the same page by readers that are not newsclip's."""
import html.parser
import json
import re
import subprocess

# A page may name characters that no output keeps.
REMOVED = re.compile("[\u00ad\u200b\u2060\ufeff\u202a-\u202e\x00-\x08\x0b-\x1f\x7f-\x9f]")
BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "tr", "pre", "blockquote", "br", "hr", "title", "time"}
ALIVE = {"script", "style", "iframe", "object", "embed", "form", "input", "svg", "math", "base", "link"}


class Words(html.parser.HTMLParser):
    """The words between the tags, and the tags."""

    def __init__(self):
        super().__init__()
        self.text, self.tags, self.attributes = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag in BLOCKS:
            self.text.append(" ")

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.text.append(" ")

    def handle_data(self, data):
        self.text.append(data)


def read_html(text):
    reader = Words()
    reader.feed(text)
    reader.close()
    return reader


def words(text):
    return REMOVED.sub("", text).replace("\u2028", " ").replace("\u2029", " ").split()


def body_words(article):
    return [word for block in article["blocks"] for word in words(block["text"])]


def write(program, page, *options):
    done = subprocess.run([program, *options, page], capture_output=True, check=False, timeout=60)
    return done.stdout.decode("utf-8")


def faults_of_text(article, text):
    head = [article["title"] or "", ", ".join(filter(None, [article["date"], article["source"]]))]
    expected = [word for part in head for word in words(part)] + body_words(article)
    items = sum(block["type"] == "list-item" for block in article["blocks"])
    found = words(text)
    if items:  # each has a dash before it
        expected, found = [w for w in expected if w != "-"], [w for w in found if w != "-"]
    return [] if expected == found else [f"text: other words: {first_difference(expected, found)}"]


def faults_of_markdown(article, text):
    """Through cmark: the same words, in elements that the blocks have and no others."""
    if not article["blocks"]:
        return [] if not text else ["markdown: something for no article"]
    begin, front, body = text.split("---\n", 2)
    faults = []
    if begin or [line.split(": ")[0] for line in front.splitlines()][:4] != ["title", "date", "source", "zone"]:
        faults.append("markdown: front matter")
    shown = subprocess.run(["cmark", "--unsafe"], input=body.encode(), capture_output=True, check=True).stdout.decode()
    reader = read_html(shown)
    expected, found = body_words(article), words("".join(reader.text))
    if any(block["type"] == "row" for block in article["blocks"]):  # cmark knows no tables
        expected, found = ([w for x in part for w in x.replace("|", " ").split() if set(w) != {"-"}] for part in (expected, found))
    if expected != found:
        faults.append(f"markdown: other words: {first_difference(expected, found)}")
    stray = set(reader.tags) - allowed_tags(article) - {"br", "a", "strong", "em", "code", "img"}
    if stray:
        faults.append(f"markdown: stray {sorted(stray)}")
    return faults


def allowed_tags(article):
    tags = {"p"}
    for block in article["blocks"]:
        tags |= {"list-item": {"ul", "li"}, "quote": {"blockquote"}, "code": {"pre", "code"}}.get(block["type"], set())
        if block["type"] == "heading":
            tags.add(f"h{block['level']}")
    return tags


def faults_of_html(article, text):
    if not article["blocks"]:
        return [] if not text else ["html: something for no article"]
    reader = read_html(text[text.index("<article>"):])
    head = [article["title"] or "", ", ".join(filter(None, [article["date"], article["source"]]))]
    expected = [word for part in head for word in words(part)] + body_words(article)
    found = words("".join(reader.text))
    joined = lambda part: "".join(part)  # noqa: E731: a time and the comma behind it are one word or two
    faults = [] if joined(expected) == joined(found) else [f"html: other words: {first_difference(expected, found)}"]
    whole = read_html(text)
    faults += [f"html: {tag}" for tag in ALIVE & set(whole.tags)]
    faults += [f"html: {tag} {name}" for tag, name, _ in whole.attributes if name.startswith("on") or name == "style"]
    return faults


def faults_of_validity(text):
    """What tidy calls an error or warns of, but for what is a matter of taste."""
    if not text:
        return []
    done = subprocess.run(["tidy", "-q", "-e", "-utf8", "--warn-proprietary-attributes", "yes"], input=text.encode(),
                          capture_output=True, check=False)
    return [f"html: {line}" for line in done.stderr.decode().splitlines()
            if "summary" not in line and "trimming empty" not in line]


def first_difference(expected, found):
    i = next((i for i, (a, b) in enumerate(zip(expected, found)) if a != b), min(len(expected), len(found)))
    return f"{expected[i:i + 4]} / {found[i:i + 4]}"


def faults(program, page, *options):
    """Of all formats of one page: a list of lines, empty where all is well."""
    article = json.loads(write(program, page, "--all", *options) or '{"blocks": []}')
    as_html = write(program, page, "--format", "html", *options)
    return [*faults_of_text(article, write(program, page, "--format", "text", *options)),
            *faults_of_markdown(article, write(program, page, "--format", "markdown", *options)),
            *faults_of_html(article, as_html), *faults_of_validity(as_html)]
