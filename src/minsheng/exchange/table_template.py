"""The template of a table of promises, for whoever fills one in."""

import csv
import io

from minsheng.exchange.table_columns import COLUMNS, SETTINGS
from minsheng.texts import Language, Text, as_language, say

__all__ = ["document_template"]

_HEAD = (
    Text(
        zh="一行一项承诺，写在最后一行表头之下；##开头的行是说明，导入时不读",
        en="One promise a row, below the header at the end; rows that begin with ## are not read",
    ),
    Text(
        zh="#开头的行写文件本身的情况，在第二格填写",
        en="Rows that begin with # are about the document: fill in their second cell",
    ),
    Text(
        zh="列名不同时，用#列一行写明，如：#列,指标名称=indicator,备注=ignored",
        en="A row of #columns names other columns: #columns,Measure=indicator,Notes=ignored",
    ),
    Text(
        zh="原文中不是目标的数字，用#非目标一行写明，如：#非目标,*,2025年,date",
        en="A row of #not_target tells of a number of the source: #not_target,*,by 2025,date",
    ),
    Text(
        zh="目标照原文书写，如：不低于90%、5万人以上、较2020年下降13.5%、每年提高1个百分点、建成",
        en="Targets as people write them: at least 90%, ≥ 500 places, from 2020 down 13.5%, done",
    ),
)


def document_template(language: Language = "en") -> str:
    """Return an empty table as CSV: what each column takes, then the header alone.

    >>> document_template("zh").splitlines()[-1].split(",")[6:9]
    ['指标', '代号', '目标']
    """
    asked = as_language(language)
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerows([f"## {text.in_language(asked)}"] for text in _HEAD)
    for setting in SETTINGS.values():
        name = setting.zh[0] if asked == "zh" and setting.zh else setting.name
        writer.writerow([f"## #{name}", setting.about.in_language(asked)])
    for column in COLUMNS.values():
        name = say(asked, zh=column.zh[0], en=column.name)
        writer.writerow([f"## {name}", column.about.in_language(asked), column.example])
    for setting in SETTINGS.values():
        name = setting.zh[0] if asked == "zh" and setting.zh else setting.name
        writer.writerow([f"#{name}", ""])
    writer.writerow(say(asked, zh=c.zh[0], en=c.name) for c in COLUMNS.values())
    return file.getvalue()
