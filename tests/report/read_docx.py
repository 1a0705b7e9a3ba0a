"""Prints what a .docx file holds as JSON: paragraphs, comments, and the text that each comment stands at."""
import json
import sys
import zipfile
from xml.etree import ElementTree

W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'


def text_of(element):
    return ''.join(node.text or '' for node in element.iter(W + 't'))


def anchored(body):
    """By comment, the text between its two ends."""
    found, open_ids = {}, []
    for node in body.iter():
        if node.tag == W + 'commentRangeStart':
            open_ids.append(node.get(W + 'id'))
            found[open_ids[-1]] = ''
        elif node.tag == W + 'commentRangeEnd':
            open_ids.remove(node.get(W + 'id'))
        elif node.tag == W + 't':
            for each in open_ids:
                found[each] += node.text or ''
    return found


with zipfile.ZipFile(sys.argv[1]) as package:
    parts = {name: ElementTree.fromstring(package.read(name)) for name in package.namelist() if name.endswith('.xml')}
    body = parts['word/document.xml'].find(W + 'body')
    size, margin = body.find(f'{W}sectPr/{W}pgSz'), body.find(f'{W}sectPr/{W}pgMar')
    spans = anchored(body)
    print(json.dumps({
        'paragraphs': [text_of(paragraph) for paragraph in body.iter(W + 'p')],
        'comments': [
            {'at': spans[comment.get(W + 'id')], 'lines': [text_of(line) for line in comment.iter(W + 'p')]}
            for comment in parts['word/comments.xml'].iter(W + 'comment')
        ],
        'page': [int(size.get(W + 'w')), int(size.get(W + 'h')), int(margin.get(W + 'top')), int(margin.get(W + 'left'))],
        'footer': ''.join(text_of(parts[name]) for name in sorted(parts) if 'footer1' in name),
        'fields': [node.text for name in parts if 'footer1' in name for node in parts[name].iter(W + 'instrText')],
    }))
