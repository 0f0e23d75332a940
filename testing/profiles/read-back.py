"""Reads property lists with Python's plistlib: a reader that shares no code with the writer.

Standard input: a JSON list of XML texts. Standard output: a JSON list of what each holds.
"""

import json
import plistlib
import sys

texts = json.load(sys.stdin.buffer)
json.dump([plistlib.loads(text.encode("utf-8"), fmt=plistlib.FMT_XML) for text in texts], sys.stdout)
