"""Opens, saves and edits workbooks with openpyxl, and makes some that are meant to do harm."""

import datetime
import pathlib
import struct
import sys
import zipfile

import openpyxl

folder = pathlib.Path(sys.argv[1])
saved = folder / "openpyxl"
for name in sys.argv[2:]:
    openpyxl.load_workbook(folder / f"{name}.xlsx").save(saved / f"{name}.xlsx")

# What a designer does to a matrix in one afternoon.
book = openpyxl.load_workbook(folder / "hadeland.xlsx")
sheet = book.worksheets[0]
column = {cell.value: cell.column for cell in sheet[4] if cell.value}
row = {sheet.cell(number, column["duty:"]).value: number for number in range(5, sheet.max_row + 1)}
sheet.cell(row["drift.beredskap"], column["programeier"]).value = "I"
sheet.cell(row["oppgaver.systemvalg"], column["fagansvarlig"]).value = "–"
sheet.cell(row["oppgaver.systemvalg"], column["because:"]).value = "Ingen her"
sheet.cell(row["oppgaver.systemvalg"], column["until:"]).value = datetime.date(2027, 12, 31)
last = sheet.max_row + 1
sheet.cell(last, column["dimension:"]).value = "Driftsansvaret"
sheet.cell(last, column["title:"]).value = "Logging av bruk"
sheet.cell(last, column["rådmann"]).value = "A"
sheet.cell(last + 1, column["organisation:"]).value = "gran"
sheet.cell(last + 1, column["duty:"]).value = "drift.beredskap"
sheet.cell(last + 1, column["rådmann"]).value = "R"
new = sheet.max_column + 1
sheet.cell(3, new).value = "Arkivleder"
sheet.cell(last, new).value = "R"
book.save(saved / "edited.xlsx")


def harm(name, parts):
    """A copy of a workbook with some of its parts in another form."""
    with zipfile.ZipFile(saved / "groth.xlsx") as source:
        with zipfile.ZipFile(saved / f"harm-{name}.xlsx", "w", zipfile.ZIP_DEFLATED) as target:
            for entry in source.namelist():
                target.writestr(entry, parts.get(entry, source.read(entry)))


first = "xl/worksheets/sheet1.xml"
head = '<?xml version="1.0"?><worksheet><sheetData>'
tail = "</sheetData></worksheet>"
harm("spaces", {first: head + " " * 400_000_000 + tail})
harm("cells", {first: head + "<row>" + "<c><v>1</v></c>" * 3_000_000 + "</row>" + tail})
harm("rows", {first: head + "<row><c><v>1</v></c></row>" * 2_000_000 + tail})
harm("depth", {first: "<a>" * 1_000_000})
harm("attributes", {first: "<a " + " ".join(f'b{n}="1"' for n in range(100_000)) + "/>"})
laughs = '<!DOCTYPE a [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)) + "]>"
harm("laughs", {first: laughs + "<a>&j;</a>"})
harm("outside", {first: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'})
harm("encoding", {first: (head + tail).encode("utf-16")})
harm("formula", {first: head + '<row r="4"><c r="A4" t="str"><f>A1</f><v>duty:</v></c><c r="B4"><f>A1</f></c></row>' + tail})

# Two entries of the directory that share the bytes of one.
whole = bytearray((saved / "groth.xlsx").read_bytes())
end = whole.rfind(b"PK\x05\x06")
count, size, start = struct.unpack_from("<HII", whole, end + 10)
place = struct.unpack_from("<I", whole, start + 42)[0]
second = start + 46 + sum(struct.unpack_from("<HHH", whole, start + 28))
struct.pack_into("<I", whole, second + 42, place)
(saved / "harm-overlap.xlsx").write_bytes(whole)

# A size that is not what comes out.
whole = bytearray((saved / "groth.xlsx").read_bytes())
place = whole.rfind(b"PK\x01\x02", 0, whole.rfind(b"xl/workbook.xml"))
struct.pack_into("<I", whole, place + 24, 10)
(saved / "harm-size.xlsx").write_bytes(whole)
(saved / "harm-short.xlsx").write_bytes(whole[: len(whole) // 2])
