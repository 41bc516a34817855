"""Floors under the figures of each set, and the digest of the pages and gold that they were taken on."""
import dataclasses
import datetime
import json
import statistics

from evaluation.corpus import EvaluationError

# Of each figure 1 is right, so that a floor lies below it. The first names of a path are keys of the scorer's summary.
SUMMARY_FIGURES = {"word": ("word", "f1"), "shingle": ("shingle", "f1"), "para": ("para", "f1"), "with": ("with", "rate"),
                   "segments": ("segments_f1",), "title": ("title", "accuracy"), "date": ("date", "f1"),
                   "source": ("source", "accuracy"), "zone": ("zone", "accuracy"), "authors": ("authors", "f1")}
PLACES = 4  # decimals of a floor; figures are compared as rounded to them


def figures(summary, rows, unknown=()):
    """The figures of a set that are held to floors; not those of `unknown`, on which its gold says nothing."""
    found = {}
    for name, path in SUMMARY_FIGURES.items():
        value = summary
        for key in path:
            value = value.get(key, {})
        if value != {}:
            found[name] = value
    if "without" in summary:
        found["without_left_out"] = 1 - summary["without"]["rate"]
    for key in ("zone", "authors"):
        if f"{key}_false" in summary:
            found[f"no_false_{key}"] = 1 - summary[f"{key}_false"]
    articles = [not row["none"] for row in rows if row["type"] == "article"]
    others = [row["none"] for row in rows if row["type"] != "article"]
    if articles:
        found["articles_found"] = statistics.fmean(articles)
    if others:
        found["others_refused"] = statistics.fmean(others)
    return {name: round(value, PLACES) for name, value in found.items() if name not in unknown}


def read_floors(path):
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise EvaluationError(f"{path}: is no file of floors: {fault}") from fault


def write_floors(path, floors):
    path.write_text(json.dumps(floors, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


@dataclasses.dataclass
class Verdict:
    """Lines of what fails and of what rises, and the set's entry with what --raise changes."""
    entry: dict
    failures: list = dataclasses.field(default_factory=list)
    rises: list = dataclasses.field(default_factory=list)


def judge(entry, digest, found, tolerance):
    """Compares figures with a set's entry of the floors; None is a set that has none yet."""
    if entry is None:
        entry = {"taken": today(), "digest": digest, "floors": found}
        return Verdict(entry, failures=["has no floors; --gate --raise writes them"])
    if entry["digest"] != digest:
        fault = f"its gold or pages have changed: their digest is {digest}, the floors' {entry['digest']}"
        return Verdict(entry, failures=[fault])
    verdict, raised = Verdict(entry), dict(entry["floors"])
    for name in [*entry["floors"], *(name for name in found if name not in entry["floors"])]:
        floor, value = entry["floors"].get(name), found.get(name)
        if value is None:
            verdict.failures.append(f"{name} has a floor of {floor:.4f}, but there is no such figure")
        elif floor is None:
            verdict.failures.append(f"{name} {value:.4f} has no floor; --gate --raise writes it")
            raised[name] = value
        elif round(floor - value, PLACES) > tolerance:
            verdict.failures.append(f"{name} {value:.4f} is below its floor of {floor:.4f}")
        elif round(value - floor, PLACES) > tolerance:
            verdict.rises.append(f"{name} {value:.4f} is above its floor of {floor:.4f}; --gate --raise raises it")
            raised[name] = value
    if raised != entry["floors"]:
        verdict.entry = entry | {"taken": today(), "floors": raised}
    return verdict


def today():
    return datetime.date.today().isoformat()
