"""Reads settings files with Python's ElementTree: a reader that shares no code with the writer.

Standard input: a JSON list of XML texts. Standard output: a JSON list of what each holds, as nested lists of
tag, attributes, text and children.
"""

import json
import sys
import xml.etree.ElementTree as tree


def plain(element):
    children = [plain(child) for child in element]
    text = element.text or ""
    return [element.tag, element.attrib, text if not children else "", children]


texts = json.load(sys.stdin.buffer)
json.dump([plain(tree.fromstring(text.encode("utf-8"))) for text in texts], sys.stdout)
