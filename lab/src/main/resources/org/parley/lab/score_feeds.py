#!/usr/bin/env python3
"""Scores feed predictions against the expectations that feedparser's test files state.

    score_feeds.py DIR PREDICTED [--json] [--failed]

DIR holds the files; PREDICTED is what `parley lab predict feeds DIR` printed. A file says in a comment
`Expect: <python condition>`. Those conditions are read, never run: of each, the comparisons
`entries[N]['FIELD'] == 'VALUE'` are taken whose field is predicted (also written with a dot, as
`title_detail.value`, chained over several entries, or as `len(entries) == N` and `not ... has_key('link')`).

What "holds" means:
- id, link: equal as strings.
- title, source title: Parley keeps plain text where feedparser keeps sanitised HTML. White space in runs is one space;
  a value holds as it stands, or, if it is markup, as the text that a browser would show for it.
- published: the same day, written in the feed's own time. `published_parsed` is in UTC: a day more or less holds.
"""
import ast
import datetime
import email.utils
import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

COMMENT = re.compile(r"<!--(.*?)-->", re.S)
EXPECT = re.compile(r"Expect:\s*(.*)")
ITEM = re.compile(r"<(?:[\w.-]+:)?(?:item|entry)[\s>/]", re.I)
SILENT = {"script", "style", "template", "iframe", "object", "svg"}


class Shown(HTMLParser):
    """The text of HTML that is on the screen."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text, self.silent = [], 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in SILENT

    def handle_endtag(self, tag):
        self.silent -= tag in SILENT and self.silent > 0

    def handle_data(self, data):
        if not self.silent:
            self.text.append(data)


def words(text):
    return " ".join((text or "").split())


def shown(markup):
    parser = Shown()
    parser.feed(markup)
    parser.close()
    return words("".join(parser.text))


def same_text(expected, predicted):
    return words(predicted) in (words(expected), shown(expected))


def day(value):
    if isinstance(value, tuple):
        return datetime.date(*value[:3])
    try:
        return datetime.date.fromisoformat(value[:10])
    except ValueError:
        return email.utils.parsedate_to_datetime(value).date()


def same_day(expected, predicted):
    if predicted is None:
        return False
    apart = abs((day(expected) - datetime.date.fromisoformat(predicted)).days)
    return apart <= (1 if isinstance(expected, tuple) else 0)


FIELDS = {
    ("id",): ("id", lambda a, b: a == b),
    ("guid",): ("id", lambda a, b: a == b),
    ("link",): ("link", lambda a, b: a == b),
    ("title",): ("title", same_text),
    ("title_detail", "value"): ("title", same_text),
    ("source", "title"): ("source", same_text),
    ("source", "title_detail", "value"): ("source", same_text),
    ("published",): ("published", same_day),
    ("published_parsed",): ("published", same_day),
}


def text(data):
    """The file as text, good enough to find its comment."""
    for mark, charset in ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"<\0\0\0", "utf-32-le"),
                          (b"\0\0\0<", "utf-32-be"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
                          (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"), (b"\x4c\x6f\xa7\x94", "cp037")):
        if data.startswith(mark):
            return data.decode(charset, "replace")
    return data.decode("utf-8", "replace")


def path(node):
    """entries[0]['a']['b'] as (0, 'a', 'b'); None if it is something else."""
    keys = []
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            keys.append(node.slice.value)
            node = node.value
        elif isinstance(node, ast.Attribute):
            keys.append(node.attr)
            node = node.value
        else:
            return None
    keys.reverse()
    return tuple(keys) if node.id == "entries" and keys and isinstance(keys[0], int) else None


def literal(node):
    """The value of a constant, a tuple of them, or strings put together."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return literal(node.left) + literal(node.right)
    return ast.literal_eval(node)


def stated(node):
    """Yields (field, entry, value, test) for what a condition states of entries."""
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And):
        for part in node.values:
            yield from stated(part)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) and isinstance(node.operand, ast.Call):
        call = node.operand
        if isinstance(call.func, ast.Attribute) and call.func.attr == "has_key":
            keys = (path(call.func.value) or ()) + (literal(call.args[0]),)
            if len(keys) == 2 and keys[1:] in FIELDS:
                yield FIELDS[keys[1:]][0], keys[0], None, lambda a, b: b is None
    elif isinstance(node, ast.Compare) and all(isinstance(op, ast.Eq) for op in node.ops):
        sides = [node.left, *node.comparators]
        if isinstance(node.left, ast.Call) and ast.unparse(node.left) == "len(entries)":
            yield "count", None, literal(node.comparators[0]), None
            return
        keys = [k for k in map(path, sides) if k and k[1:] in FIELDS]
        if keys and len(keys) == len(sides) - 1:
            value = literal(sides[-1])
            for k in keys:
                field, test = FIELDS[k[1:]]
                yield field, k[0], value, test


def expectations(source):
    for comment in COMMENT.findall(source):
        for condition in EXPECT.findall(comment):
            try:
                yield from stated(ast.parse(condition.strip(), mode="eval").body)
            except (SyntaxError, ValueError):
                continue


def holds(items, field, entry, value, test):
    if field == "count":
        return len(items) == value
    if entry >= len(items):
        return False
    return test(value, items[entry].get(field))


def main(arguments):
    folder, predicted = [Path(a) for a in arguments if not a.startswith("--")]
    lines = [json.loads(line) for line in predicted.read_text(encoding="utf-8").splitlines()]
    answers = {line["doc"]: line["items"] for line in lines}
    files = sorted(f for f in folder.rglob("*") if f.is_file())
    counts, failed, with_item, found = {}, [], 0, 0
    for file in files:
        name = file.relative_to(folder).as_posix()
        source, items = text(file.read_bytes()), answers.get(name, [])
        if ITEM.search(COMMENT.sub("", source)):
            with_item += 1
            found += bool(items)
        for field, entry, value, test in expectations(source):
            right = holds(items, field, entry, value, test)
            count = counts.setdefault(field, {"stated": 0, "hold": 0})
            count["stated"] += 1
            count["hold"] += right
            if not right:
                failed.append(f"{name}: {field} {entry}: {value!r}, predicted {items[entry or 0: (entry or 0) + 1]}")
    result = {
        "files": len(files),
        "answered": sum(f.relative_to(folder).as_posix() in answers for f in files),
        "with_items": {"files": with_item, "found": found, "share": found / with_item if with_item else 1.0},
        "expectations": {k: counts[k] for k in sorted(counts)},
        "stated": sum(c["stated"] for c in counts.values()),
        "hold": sum(c["hold"] for c in counts.values()),
    }
    print(json.dumps(result) if "--json" in arguments else json.dumps(result, indent=1))
    if "--failed" in arguments:
        print(*failed, sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
