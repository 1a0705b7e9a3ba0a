"""Prints the cells of each table of a Word document, the lines outside of them, and a digest of each of its other parts, as JSON; reads zip and XML alone."""

import hashlib
import json
import sys
import xml.etree.ElementTree as ElementTree
from zipfile import ZipFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def text_of(cell):
    return "\n".join("".join(t.text or "" for t in p.iter(W + "t")) for p in cell.findall(W + "p")).strip()


archive = ZipFile(sys.argv[1])
body = ElementTree.fromstring(archive.read("word/document.xml"))
lines = [text for p in body.iter(W + "body") for text in ["".join(t.text or "" for t in q.iter(W + "t")) for q in p.findall(W + "p")] if text]
tables = [[[text_of(cell) for cell in row.findall(W + "tc")] for row in table.findall(W + "tr")] for table in body.iter(W + "tbl")]
parts = {n: hashlib.sha256(archive.read(n)).hexdigest() for n in archive.namelist() if n != "word/document.xml"}
print(json.dumps({"tables": tables, "lines": lines, "parts": parts}))
