"""Reads a Data Package as a program in another language would: every cell of every table by the type and the limits its descriptor states.

python3 tests/read_data_package.py <folder with datapackage.json>
Prints how many rows and cells were read; ends with 1 and the faults where there are any.
"""

import csv
import hashlib
import json
import re
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path


def cast(field, text):
    """The value of a cell; None where it is not known."""
    kind = field["type"]
    if kind == "integer":
        return int(text)
    if kind == "number":
        return Decimal(text)
    if kind == "string":
        return text.split(field["separator"]) if "separator" in field else text
    raise ValueError(f"no such type: {kind}")


def faults_of(field, text, value):
    limits = field.get("constraints", {})
    if value is None:
        if limits.get("required"):
            yield "is empty"
        return
    if "minimum" in limits and value < Decimal(str(limits["minimum"])):
        yield f"is less than {limits['minimum']}"
    if "maximum" in limits and value > Decimal(str(limits["maximum"])):
        yield f"is more than {limits['maximum']}"
    if "enum" in limits and value not in limits["enum"]:
        yield "is none of its values"
    if "pattern" in limits and not re.fullmatch(limits["pattern"], text):
        yield f"does not match {limits['pattern']}"


def read_table(folder, resource, faults):
    schema, dialect = resource["schema"], resource["dialect"]
    missing = schema["missingValues"]
    content = (folder / resource["path"]).read_bytes()
    if len(content) != resource["bytes"] or "sha256:" + hashlib.sha256(content).hexdigest() != resource["hash"]:
        faults.append(f"{resource['path']}: not the file that is described")
    with open(folder / resource["path"], encoding=resource["encoding"], newline="") as file:
        head, *lines = csv.reader(file, delimiter=dialect["delimiter"], doublequote=dialect["doubleQuote"], strict=True)
    if head != [field["name"] for field in schema["fields"]]:
        faults.append(f"{resource['path']}: other columns than described")
    rows = []
    for at, line in enumerate(lines, 2):
        row = {}
        for field, text in zip(schema["fields"], line, strict=True):
            where = f"{resource['path']}:{at}:{field['name']}: {text!r}"
            try:
                row[field["name"]] = None if text in missing else cast(field, text)
            except (ValueError, InvalidOperation) as error:
                faults.append(f"{where}: {error}")
                continue
            faults.extend(f"{where} {fault}" for fault in faults_of(field, text, row[field["name"]]))
        rows.append(row)
    return rows


def check_keys(resource, tables, faults):
    rows, schema = tables[resource["name"]], resource["schema"]
    keys = [tuple(row[name] for name in schema["primaryKey"]) for row in rows]
    if len(set(keys)) != len(keys) or any(None in key for key in keys):
        faults.append(f"{resource['path']}: {schema['primaryKey']} is no key")
    for key in schema.get("foreignKeys", []):
        reference = key["reference"]
        known = {tuple(row[name] for name in reference["fields"]) for row in tables[reference.get("resource", resource["name"])]}
        for row in rows:
            value = tuple(row[name] for name in key["fields"])
            if None not in value and value not in known:
                faults.append(f"{resource['path']}: {key['fields']} {value} leads nowhere")


def main(folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    described = [resource for resource in package["resources"] if resource.get("type") == "table"]
    faults = []
    tables = {resource["name"]: read_table(folder, resource, faults) for resource in described}
    for resource in described:
        check_keys(resource, tables, faults)
    for fault in faults[:50]:
        print(fault)
    print(json.dumps({"tables": len(tables), "rows": sum(map(len, tables.values())), "faults": len(faults)}))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
