"""What DuckDB reads in a Parquet file, cell by cell beside what Python's own csv module reads in a CSV. Answers JSON."""

import csv
import json
import sys

import duckdb

parquet, beside = sys.argv[1:]
columns = duckdb.execute(
    "select name, type, repetition_type from parquet_schema(?) where type is not null", [parquet]
).fetchall()
facts = duckdb.execute("select key, value from parquet_kv_metadata(?)", [parquet]).fetchall()
groups = duckdb.execute("select count(distinct row_group_id) from parquet_metadata(?)", [parquet]).fetchone()[0]
read = duckdb.execute("select * from read_parquet(?)", [parquet])
names = [each[0] for each in read.description]

missing = 0
differing = []
rows = 0
with open(beside, encoding="utf-8-sig", newline="") as file:
    lines = csv.reader(file)
    if next(lines) != names:
        differing.append("the heads")
    for line in lines:
        row = read.fetchone()
        if row is None:
            differing.append("the number of rows")
            break
        rows += 1
        for name, cell, value in zip(names, line, row, strict=True):
            if cell == "" or value is None:
                missing += 1
                same = cell == "" and value is None
            else:
                same = float(cell) == value
            if not same and len(differing) < 10:
                differing.append(f"{name} of trial {row[0]}: {cell} and {value}")
    if read.fetchone() is not None:
        differing.append("the number of rows")

print(
    json.dumps(
        {
            "rows": rows,
            "rowGroups": groups,
            "columns": columns,
            "facts": {key.decode(): value.decode() for key, value in facts},
            "missing": missing,
            "differing": differing,
        }
    )
)
