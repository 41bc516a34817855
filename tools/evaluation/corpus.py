"""A folder with gold.jsonl and its pages, as docs/evaluation.md describes it, and the program's answers to the pages."""
import base64
import hashlib
import json
import subprocess


class EvaluationError(Exception):
    """What keeps a set from being scored, in one line."""


def set_names(corpora):
    return sorted(path.parent.name for path in corpora.glob("*/gold.jsonl"))


def read_gold(folder):
    with open(folder / "gold.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def digest(folder):
    """The SHA-256 of the gold and of every page that it names, in its order."""
    hashed = hashlib.sha256((folder / "gold.jsonl").read_bytes())
    for gold in read_gold(folder):
        hashed.update(hashlib.sha256((folder / gold["file"]).read_bytes()).digest())
    return hashed.hexdigest()


def record_of(folder, gold):
    record = {"id": gold["id"], "base64": base64.b64encode((folder / gold["file"]).read_bytes()).decode("ascii")}
    return json.dumps(record | {"url": gold["url"]} if gold.get("url") else record) + "\n"


def answers(program, folder, jobs):
    """The program's answers to the pages of a set, by id, from one process."""
    gold = read_gold(folder)
    if not gold:
        raise EvaluationError(f"{folder.name}: gold.jsonl names no page")
    records = "".join(record_of(folder, g) for g in gold).encode()
    command = [str(program), "--records", "--all", "--quiet", "--jobs", str(jobs)]
    try:
        done = subprocess.run(command, input=records, capture_output=True, check=False, timeout=60 + len(gold))
    except subprocess.TimeoutExpired as late:
        raise EvaluationError(f"{folder.name}: the program was not done after {late.timeout} seconds") from late
    except OSError as fault:
        raise EvaluationError(f"{program}: {fault.strerror}") from fault
    try:
        found = list(map(json.loads, done.stdout.splitlines()))
    except ValueError as fault:
        raise EvaluationError(f"{folder.name}: the program writes what is no JSON: {fault}") from fault
    if [answer.get("id") for answer in found] != [g["id"] for g in gold]:
        raise EvaluationError(f"{folder.name}: the program ended with status {done.returncode} after {len(found)} of "
                              f"{len(gold)} pages: {done.stderr.decode(errors='replace').strip()[-300:]}")
    return {answer["id"]: answer for answer in found}
