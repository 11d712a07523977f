"""What errors say was expected, in English and in Chinese, for `minsheng.chinese`.

The English phrases stand as they do where the errors are raised, with `{}` for what varies. In
the Chinese ones `{0}` repeats what stood there, `{0:、}` and `{0:或}` names in a row, `{0:年}` a
year or a day, and `{0:zh}` puts it in Chinese: another phrase of these, the name of a field, an
amount or a unit.
"""

__all__ = ["FIELDS", "GIVEN", "MESSAGES", "PHRASES"]

_NUMBERS = {
    "a number, not a truth value": "数，而不是真假值",
    "a plain decimal number such as '3.5'": "普通十进制数，如 '3.5'",
    "a number (int, Decimal, Fraction, float or decimal text)": (
        "数（int、Decimal、Fraction、float 或十进制文本）"
    ),
    "a 64-bit float, since only such a one has the number that was written": (
        "64位浮点数，因为只有它存得下所写的数"
    ),
    "a finite number": "有限的数",
    "a number of at most {} digits": "至多{0}位的数",
    "a step above zero": "大于零的步长",
    "a number that a finite decimal can write": "能写成有限小数的数",
    "a number that a finite decimal can write (JSON takes others)": (
        "能写成有限小数的数（其余的可用 JSON）"
    ),
    "a number from 1 on": "从1起的整数",
    "a number from 1 on, or a label": "从1起的整数，或条款自己的名称",
    "a number from 1 on, or text that is not empty": "从1起的整数，或非空文本",
    "a number from 1 on, or one word": "从1起的整数，或一个词",
    "a number from 1 on, or text without spaces, ':' and '/'": (
        "从1起的整数，或不含空格、':' 和 '/' 的文本"
    ),
    "a word without spaces, ':' and '/', such as 'measure'": (
        "不含空格、':' 和 '/' 的词，如 'measure'"
    ),
    "the class {} for this kind": "这一种类应使用的类{0}",
    "none, or {}": "不填，或{0}",
    "Chinese (zh), English (en) or both": "中文、英文或两者",
    "a Goal, or None": "Goal（总体目标），或 None",
    "Units": "Units（单位表）",
    "a tuple of NotTargets": "由 NotTarget 组成的元组",
    "a tuple of Responsibles": "由 Responsible 组成的元组",
    "a Baseline, or None": "Baseline（基期值），或 None",
    "None for {}, which has no unit": "None，因为{0}没有单位",
    "zero or more, since {} is not signed": "零或以上，因为{0}不能为负",
    "at most 100 %, unless it is beyond_whole": "至多100%，除非注明可以超过（beyond_whole）",
    "{} for {}": "{0:zh}（用于{1}）",
    "an address that begins with https:// or http://, without spaces": (
        "以 https:// 或 http:// 开头、不含空格的网址"
    ),
    "a day such as 2020-12-31, or a year, quarter or month such as 2020-Q4": (
        "日期，如 2020-12-31，或年、季度、月，如 2020-Q4"
    ),
    "a tuple of Provisions": "由 Provision 组成的元组",
    "provisions of kinds without a class; the others have fields of their own": (
        "没有专用类的条款；其他的另有字段"
    ),
    "a whole number from {} on": "从{0}起的整数",
    "a whole number from 1 {}": "从1{0:zh}的整数",
    "on": "起",
    "to {}": "至{0}",
    "int": "整数",
    "a whole number of {}": "以{0:zh}计的整数",
    "a number of decimals, from 0 to {}": "小数位数，0至{0}",
    "0 to 12 decimals": "0至12位小数",
    "{} to 12 decimals or None": "{0}至12位小数，或 None",
    "0 to {} decimals": "0至{0}位小数",
    "0 to 12 decimals or None": "0至12位小数，或 None",
    "zero or more": "不小于零的数",
    "zero or more{}": "不小于零的数{0:zh}",
    ", unless it is a correction": "（更正除外）",
    "more than {}": "大于{0}",
    "{} or more": "不小于{0:zh}",
    "{} or more, the total before it, unless it is a correction": (
        "不小于此前的累计数{0:zh}（更正除外）"
    ),
    "at most {}, since it is a share of a whole": "不超过{0:zh}，因为是整体中的比例",
    "a multiple of {} from {} on": "从{1}起{0}的倍数",
    "at least one value": "至少一个数值",
    "a number of years from 0 to {}": "年数，0至{0}",
    "a number as text, such as '3.5' or '1/3'{}": "写成文本的数，如 '3.5' 或 '1/3'{0:zh}",
    ", zero or more": "，不小于零",
    ", above zero": "，大于零",
}

_AMOUNTS = {
    "an amount such as '3.5%' or '5万人'": "数量，如 '3.5%' 或 '5万人'",
    "a number with its unit, such as '3.5%' or '5万人'": "带单位的数，如 '3.5%' 或 '5万人'",
    "an amount other than zero": "不为零的数量",
    "an Amount": "Amount（数量）",
    "an Amount of zero or more": "不小于零的 Amount（数量）",
    "an Amount or None": "Amount（数量），或 None",
    "a pure number": "不带单位的数",
    "--adjusts beside it, such as 07-01": "同时给出 --adjusts，如 07-01",
    "YEAR=NUMBER such as 2023=12000": "年份=人数，如 2023=12000",
    "one indicator of {}": "{0:、}中的一项指标",
    "a number of persons, an Amount of them, or a series with a value for each day": (
        "人数、人数的 Amount（数量），或每天都有数值的序列"
    ),
    "a value that is known on {}": "{0}已知的数值",
    "a Pathway of required_values": "required_values 返回的 Pathway（路径）",
    "a day that every year has, as month and day, such as '07-01'": (
        "每年都有的一天，写作月和日，如 '07-01'"
    ),
    "promises of a level: nothing else has a day of effect": ("存量的承诺：其他指标没有生效日"),
    "a path with days of effect (adjusts='07-01')": "有生效日的路径（'adjusts' 选项，如 '07-01'）",
    "'year' beside adjusts, the day of the change": "同时给出调整日时为 'year'",
    "no season beside adjusts": "同时给出调整日时不按季节分配",
    "a quantity of minsheng.quantities.registry()": "minsheng.quantities.registry() 的量",
    "the definition of a new unit, such as 'wan_yuan = 10000 * yuan'": (
        "新单位的定义，如 'wan_yuan = 10000 * yuan'"
    ),
    "a number as text, such as '3.5' or '1/3'": "写成文本的数，如 '3.5' 或 '1/3'",
    "a number above zero": "大于零的数",
    "a unit that is declared in fewer than {} steps from a base unit": (
        "距基本单位不到{0}步的自定义单位"
    ),
    "a unit that has multiples, as places in an order have not": "有倍数的单位，名次、等级没有倍数",
    "a unit of at most 10**100 base units, and of as small a part of one": (
        "至多10**100个、至少10**-100个基本单位的单位"
    ),
    "how many {} it is": "它等于多少 {0}",
    "none without the unit that it multiplies": "未写换算到的单位（'of'）时不填",
    "its plain form, {}": "其规范写法 {0}",
    "text of 1 to {} characters": "1至{0}个字符的文本",
    "text without control characters, and without white space at its ends": (
        "不含控制字符、首尾没有空白的文本"
    ),
    "texts, each a name of the unit": "若干文本，各为该单位的一个名称",
    "a name that does not begin like a number": "开头不像数字的名称",
    "a name without {}, which is read as a part of the number": (
        "开头没有“{0}”的名称，因为“{0}”会读作数的一部分"
    ),
    "false, since shares do not add up to a year": "false，因为比例不能逐月相加",
    "what {} is in the vocabulary: {}": "词汇表中 {0} 的含义：{1}",
    "the units that a document declares": "文件自定义的单位",
    "a unit that declare_unit made": "由 'declare_unit' 得到的单位",
    "each code only once": "每个代码只出现一次",
    "a unit that is declared before {}, which is a multiple of it": (
        "在 {0} 之前定义的单位，因为 {0} 是它的倍数"
    ),
    "a name of one unit, and not of {} and {}": "只属于一个单位的名称，而不是 {0} 与 {1} 共有",
    "what a unit of the vocabulary measures": "词汇表中某个单位所度量的量",
    "percentage points": "百分点",
    "percentage points to add to a percentage": "与百分数相加的百分点",
    "a rate with its unit, such as '3.5%'": "带单位的比率，如 '3.5%'",
    "a rate in %, ‰ or ‱": "以%、‰或‱计的比率",
    "a rate of -100 % or more": "不低于-100%的比率",
    "a rate above -100 %": "高于-100%的比率",
    "a rate that rounds above -100 %": "四舍五入后高于-100%的比率",
    "zero or more; what is to fall is a FallsYearly": (
        "不小于零的数；要下降的目标用 FallsYearly（逐年下降）"
    ),
    "zero or more; what is to fall is a FallsYearly or a Trend": (
        "不小于零的数；要下降的目标用 FallsYearly（逐年下降）或 Trend（趋势）"
    ),
    "zero or more, the share that is taken away; what is to rise is a GrowsYearly": (
        "不小于零的数，即减少的份额；要增长的目标用 GrowsYearly（逐年增长）"
    ),
    "at most 100 %, all of it": "最多100%，即全部",
    "a factor of one or more; what is to fall is a Reduction": (
        "不小于一的倍数；要下降的目标用 Reduction（压降）"
    ),
    "one of by= and to=": "by= 和 to= 之一",
    "1 for growth; a multiple is of the level of the other": (
        "增速对比时为1；倍数是对另一指标的数值而言"
    ),
    "a place, as a whole number from 1 to {}": "名次，即1到{0}的整数",
    "a kind of target with places": "有名次的目标",
    "a grade of the scale {}": "等级之一：{0}",
    "a grade of the scale {}, or its number from 1 on": "等级之一：{0}，或从1起的等级序号",
    "the names of the grades, the best first": "各等级的名称，最好的在前",
    "1 or more, counted from the best": "不小于1的数，从最好的数起",
    "a value above zero of {}, the base year": "基期{0}年大于零的数值",
    "the name of a unit, such as 'percent'": "单位名称，如 'percent'",
    "a unit of the vocabulary": "词汇表中的单位",
    "a unit of the vocabulary{}": "词汇表中的单位{0:zh}",
    "a unit that converts into {}": "能换算为 {0} 的单位",
    "a unit that converts into {} for {}": "{1} 能换算为 {0} 的单位",
    "values that convert into {}": "能换算为 {0} 的数值",
    "values that convert into {}, the unit of {}": "能换算为 {0} 的数值，即 {1} 的单位",
    "what a unit of the vocabulary has": "词汇表中单位所具有的",
    "the code of {}{}": "{0:zh}的代码{1:zh}",
    "a unit": "单位",
    "a share or rate": "比例或比率单位",
    "the code of a unit, such as 'percent'": "单位代码，如 'percent'",
    " (did you mean {}?)": "（是否指{0:或}？）",
}

_DAYS = {
    "a calendar day: a date, or text such as 2023-07-01": "日期：date，或如 2023-07-01 的文本",
    "a calendar day, without a time of the day": "日期，不带钟点",
    "a calendar day, without a time zone, since the day is another one elsewhere": (
        "日期，不带时区，因为别处可能已是另一天"
    ),
    "a day such as 2023-07-01": "日期，如 2023-07-01",
    "a day from {} to {}": "{0}至{1}之间的日期",
    "a day or a year": "日期或年份",
    "a day from {} on": "不早于{0}的日期",
    "a day after {}": "{0}之后的日期",
    "a year such as {}, since years start on {}": "年份，如 {0}，因为年度从{1}开始",
    "a year such as 2022/23": "年份，如 2022/23",
    "years such as 2022/23-2024/25": "年份，如 2022/23-2024/25",
    "a calendar year, since years start on 01-01": "公历年份，因为年度从01-01开始",
    "two years that follow each other, as in 2022/23": "相邻的两年，如 2022/23",
    "a month and a day that each year has, such as 04-01": "每年都有的月和日，如 04-01",
    "years that start on the first of a month, to be cut into parts": (
        "从某月1日开始的年度，才能分为季度或月"
    ),
    "values of years that start on {}, not on {}": "从{0}开始的年度的数值，而不是从{1}开始的",
    "years that start on {}, as those of the document": "从{0}开始的年度，与文件一致",
    "clauses whose years start on the same day": "年度起始日相同的各项要求",
    "promises whose years start on the same day": "年度起始日相同的承诺",
    "floors for years, not for each {}": "各年的下限，而不是每{0}的",
    "'year' or None for what is judged by whole years": "'year' 或 None，因为按整年判定",
    "a mapping from times such as 2024-Q2 to amounts": "从时间（如 2024-Q2）到数额的映射",
    "a tuple of InterimTargets": "由 InterimTarget（节点目标）组成的元组",
    "none but for a limit by a deadline, such as AtLeast without every": (
        "没有节点，因为只有按期限的界限（如 AtLeast）才有"
    ),
    "a kind of Bound": "一种 Bound（界限）",
    "a day such as 2023-07-01, a month such as 2024-11 or a quarter such as 2024-Q2": (
        "日期，如 2023-07-01，月份，如 2024-11，或季度，如 2024-Q2"
    ),
    "an object of numbers by times such as 2024-Q2": "由时间（如 2024-Q2）到数字的对象",
    "a period within a year, such as 2022/23, 2022/23-Q2 or 2024-01-01/2024-06-30": (
        "同一年度内的时段，如 2022/23、2022/23-Q2 或 2024-01-01/2024-06-30"
    ),
    "the day of the rate, such as 2024-12-31, or a whole year such as 2022/23": (
        "比率所在日期，如 2024-12-31，或整年，如 2022/23"
    ),
    "a day, since there are no observations": "日期，因为没有观测数据",
    "a day observed": "不晚于观测日的日期",
    "a day after {}, up to {}": "{0}之后、不晚于{1}的日期",
    "a year, as an integer from 1 to 9999": "年份，1至9999的整数",
    "a year, as an integer, or {}": "年份（整数），或{0:zh}",
    "a year such as 2023": "年份，如 2023",
    "a year, as a whole number such as 2023": "年份，整数，如 2023",
    "years such as 2023-2025 or 2023-": "年份，如 2023-2025 或 2023-",
    "a year from {} to {}": "{0}年至{1}年之间的年份",
    "a year before {}": "{0}年之前的年份",
    "a year, of which --floor is": "年份，即 --floor 的那一年",
    "{} or later": "不早于{0}",
    "{} or later, the start of {}": "不早于{0}，即 {1} 的起始日",
    "{} or later, the day of the last change": "不早于{0}，即最后一次调整之日",
    "a deadline up to {}": "不晚于{0}的期限",
    "a deadline after {}, or one whose value is known": "{0}之后的期限，或已知其数值的期限",
    "a period such as 2024, 2024-Q2 or 2024-01-01/2024-06-30": (
        "时段，如 2024、2024-Q2 或 2024-01-01/2024-06-30"
    ),
    "a period that begins after 0001-01-01": "在0001-01-01之后开始的时段",
    "a period within one calendar year": "同一年内的时段",
    "a period within one year that starts on {}": "从{0}开始的同一年度内的时段",
    "nothing after {}": "{0}之前的观测，当日也可",
    "the day of the value, such as 2024-12-31": "数值所在日期，如 2024-12-31",
    "a day such as 2024-06-30 or a period such as 2024, 2024-Q2 or 2024-01-01/2024-06-30": (
        "日期，如 2024-06-30，或时段，如 2024、2024-Q2 或 2024-01-01/2024-06-30"
    ),
    "a period within a year, such as 2024, 2024-Q2 or 2024-01-01/2024-06-30": (
        "一年之内的时段，如 2024、2024-Q2 或 2024-01-01/2024-06-30"
    ),
    "the day of the rate, such as 2024-12-31, or a whole year such as 2024": (
        "比率所在日期，如 2024-12-31，或整年，如 2024"
    ),
    "the day it was done, or seen not to be, such as 2024-12-31": (
        "完成之日，或查明尚未完成之日，如 2024-12-31"
    ),
    "the number of a month, 1 to 12": "月份，1至12",
    "a Span, or a year as an integer": "Span（时段），或整数年份",
    "a day or a year, since {} has none": "日期或年份，因为 {0} 没有期限",
    "the last year, in which a floor is due": "最后一年，即下限到期的那一年",
    "the last year, since no promise names one": "最后一年，因为没有承诺写明",
}

_SERIES = {
    "a mapping from {} to value, or pairs": "由{0:zh}到数值的映射，或成对的列表",
    "pairs of {} and value": "成对的{0:zh}与数值",
    "Series.yearly, .effective, .levels or the like": (
        "Series.yearly、Series.effective、Series.levels 等"
    ),
    "span or year": "时段或年份",
    "each {} only once": "每个{0:zh}只出现一次",
    "a {} after {}": "{1}之后的{0:zh}",
    "the unit of the values, since they carry none": "数值的单位，因为数值本身不带单位",
    "'year-end' or 'average'": "'year-end'（年末）或 'average'（平均）",
    "a series in force during a whole year": "至少整整一年有效的序列",
    "a yearly series (Series.yearly)": "年度序列（Series.yearly）",
    "a series (Series.yearly or Series.effective)": ("序列（Series.yearly 或 Series.effective）"),
    "a yearly series (Series.yearly), or values by day of effect (Series.effective)": (
        "年度序列（Series.yearly），或按生效日的数值（Series.effective）"
    ),
    "'level', 'total' or 'increment'": "'level'、'total' 或 'increment'",
    "'level', 'total', 'increment' or None": "'level'、'total'、'increment' 或 None",
    "'level' for values by day of effect": "'level'，因为是按生效日的数值",
    "spans of days": "时段",
    "days, not spans": "日期，而不是时段",
    "days after {}, in ascending order": "{0}之后的日期，按先后排列",
    "increments that begin on {} or later": "不早于{0}开始的增量",
    "increments within calendar years": "不跨年的增量",
    "increments that follow each other from {}": "从{0}起前后相接的增量",
    "increments over spans of days, since its years are compared": ("各时段的增量，因为要逐年比较"),
    "amounts of each day from {} on": "从{0}起每天都有的数量",
    "values of every day from {} on": "从{0}起每天都有的数值",
    "values on days, since the indicator is a level": "各日期的数值，因为指标是存量",
    "running totals or increments, since the indicator is a running total": (
        "累计数或增量，因为指标是累计数"
    ),
    "amounts over spans of days, since the indicator is a flow of each year": (
        "各时段的数量，因为指标按年计量"
    ),
    "values on days or by year, since the indicator is a rate of each year": (
        "各日期或各年的数值，因为指标是年度比率"
    ),
    "True or False": "True 或 False",
    "observations": "观测数据",
    "Observations": "Observation（观测）",
    "values of {}": "{0} 的数值",
    "observed values of {}": "{0} 的观测数值",
    "values to compare with": "用来对比的数值",
    "a Milestone, since it is done or not": "Milestone，因为只有完成与否",
    "observations of the indicator, or a mapping from indicator ids to them": (
        "该指标的观测数据，或由指标代号到观测数据的映射"
    ),
    "a mapping from indicator ids to observations, for {}": (
        "由指标代号到观测数据的映射，包括 {0:、}"
    ),
    "a mapping from indicator ids to their values": "由指标代号到其数值的映射",
    "a mapping by indicator ids": "按指标代号的映射",
    "the value of {}, which {} starts from": "{0}年的数值，作为{1:zh}的起点",
    "a path other than 'least'": "'least' 以外的路径",
    "a rule on later years": "此后年份的规则",
    "a value of {}, observed or forecast": "{0}年的数值，观测或预测均可",
    "a value above zero in {}, to take the growth from": "{0}年大于零的数值，用来算增长",
    "the latest value of {}, to start from": "{0} 最近的数值，作为起点",
    "data to project from, but {}": "可供推算的数据，但{0:zh}",
    "two values to take a pace from": "两个数值，用来算速度",
    "values of two years to take the pace from": "两年的数值，用来算速度",
    "a value of {} to take the pace from": "{0}年的数值，用来算速度",
    "a value above zero to take the growth from": "大于零的数值，用来算增长",
}

_FILES = {
    "the path of a file, as text or a Path": "文件路径（文本或 Path）",
    "a CSV file in UTF-8": "UTF-8 编码的 CSV 文件",
    "a JSON file in UTF-8": "UTF-8 编码的 JSON 文件",
    "a text file in UTF-8": "UTF-8 编码的文本文件",
    "text that UTF-8 can write": "能用 UTF-8 写出的文本",
    "text that {} can write; else use --output FILE, which is in UTF-8": (
        "能用 {0} 写出的文本；否则请用 --output FILE，文件为 UTF-8"
    ),
    "a row of CSV": "一行 CSV",
    "text in {}": "{0} 编码的文本",
    "text in UTF-8, UTF-16 with its mark, or GB18030; or the name of its encoding": (
        "UTF-8、带标记的 UTF-16 或 GB18030 编码的文本；其他编码请写明"
    ),
    "the name of an encoding, such as 'gb18030'": "编码的名称，如 'gb18030'",
    "no encoding, for a workbook": "不填编码，因为是工作簿",
    "no sheet, for a file that is no workbook": "不填工作表，因为不是工作簿",
    "the name of a sheet": "工作表的名称",
    "a sheet with the columns {} in one row": "一张工作表，其中一行有列 {0:、}",
    "the name of one of its sheets (sheet): {}": "其中一张工作表的名称：{0:、}",
    "a workbook of the form .xlsx, without a password": "没有密码的 .xlsx 工作簿",
    "a workbook that unpacks to at most {} MB": "解压后不超过{0}兆字节的工作簿",
    "at most {} rows": "至多{0}行",
    "at most {} columns": "至多{0}列",
    "the number of a row, from 1 on": "行号，从1起",
    "a mapping from a header to a name": "表头到列名的映射",
    "text for text, or None": "文本对文本，或 None",
    "a header above it": "其上有表头",
    "'year to date', or nothing": "'year to date'（本年累计），或不填",
    "a value, or one of the year to date, not both": "数值或本年累计，只填一个",
    "nothing, since {} does not add up within a year": "不填，因为 {0} 不是一年内累加的数",
    "{} or more, the amount of the year up to {}, unless it is a correction": (
        "不小于{0:zh}，即本年截至{1}的累计数（更正除外）"
    ),
    "a value; the formula has none stored: open the file, and save it anew": (
        "数值；公式没有存下结果，请打开文件重新保存"
    ),
    "a day: as a number it would be {}, so give its cell a date format": (
        "日期；作为数字它是{0}，请把单元格设为日期格式"
    ),
    "{}-01 or {}-10, since a spreadsheet makes {}.1 of {}.10": (
        "{0}-01 或 {1}-10，因为电子表格会把 {3}.10 变成 {2}.1"
    ),
    "an id, since this is the name of {}": "指标代码，因为这是 {0:或} 共有的名称",
    "a number without commas, which may be decimal points beside semicolons": (
        "不带逗号的数；以分号分隔时，逗号可能是小数点"
    ),
    "'fraction' or 'percent'": "'fraction'（小数）或 'percent'（百分数）",
    "a percentage with its sign, such as 88.5%, or shares='fraction' or 'percent'": (
        "带百分号的百分数，如 88.5%；或写明 shares='fraction' 或 'percent'"
    ),
    "a number, or one in the unit of its row, {}": "数，或以该行单位 {0:zh} 计的数",
    "a path, or a text file that is open to write": "路径，或已打开、可写的文本文件",
    "a day such as 2024-06-30, or a period within a year, such as 2024-06": (
        "日期，如 2024-06-30，或一年内的一段时间，如 2024-06"
    ),
    "{} cells": "{0}个单元格",
    "text": "文本",
    "yes or no": "yes（是）或 no（否）",
    "'done' or 'not done'": "'done'（完成）或 'not done'（未完成）",
    "no unit, for a thing that is done or not done": "不填单位，因为只有完成与否",
    "no correction, for a thing that is done or not done": "不填更正，因为只有完成与否",
    "a {}, as in {} {}": "{0:zh}，与第{2}{1:zh}相同",
    "no day that {} {} has already": "第{1}{0:zh}没有用过的日期",
    "'done', since it was on {} in {} {}": "'done'，因为第{2}{1:zh}写明{0}已完成",
    "line": "行",
    "row": "行",
    "item": "项",
    "the columns {} ({} missing)": "列 {0:、}（缺 {1:、}）",
    "a column {}{}": "列 {0}{1:zh}",
    "a column {} only once": "列 {0} 只出现一次",
    "a column {}": "列 {0}",
    " only once": "只出现一次",
    "a list of objects": "由对象组成的列表",
    "at least one row with a value": "至少一行有数值",
    "at least one row that matches": "至少一行符合条件",
    "a mapping from column to value": "由列名到值的映射",
    "the name of a column": "列名",
    "the text of a cell, or several of them": "单元格的文本，一个或几个",
    "integers, Decimal, text or 64-bit floats": "整数、Decimal、文本或64位浮点数",
    "a name for each column, once": "每列一个名称，各不相同",
    "no unit beside a column 'unit'": "已有 'unit' 列时不另给单位",
    "'pandas' or 'polars'": "'pandas' 或 'polars'",
    "a DataFrame of pandas or polars, with a name for each column": (
        "pandas 或 polars 的 DataFrame，每列一个名称"
    ),
    "the file of a font (TTF, OTF or TTC)": "字体文件（TTF、OTF 或 TTC）",
    "a font that has the characters {}": "含有这些字的字体：{0}",
    "the file of a font with Chinese characters, since none is installed here": (
        "中文字体文件，因为这里没有安装中文字体"
    ),
    "{} (Noto Sans CJK is a free one)": "{0:zh}（例如免费的 Noto Sans CJK）",
    # JSON
    "JSON": "JSON",
    "JSON as text": "JSON 文本",
    "JSON of a few levels": "层数不多的 JSON",
    "0 to 16 spaces, or None": "0至16个空格，或 None",
    "at most {} characters": "至多{0}个字符",
    "a list": "列表",
    "an object": "对象",
    "an object with the key 'kind'": "带有键 'kind' 的对象",
    "the key{} {}": "键 {1:、}",
    "each key once": "每个键只出现一次",
    "text that is not empty": "不为空的文本",
    "true or false": "true 或 false",
    "null": "null",
    "each id once; {} has it": "每个代号只出现一次；{0} 已用",
    "{}, which the rest says": "{0}，与其余内容一致",
    "a list with {} too": "也含有 {0:、} 的列表",
    "one goal at most": "最多一个目标",
    "the id of a provision that is no safeguard": "保障措施以外的条目的代号",
    "the id of a provision": "条款的代号",
    "a provision that one of the domains lists": "某个领域列出的条款",
    "indicators that no commitment is about": "没有承诺涉及的指标",
    "a tuple of Indicators": "由 Indicator 组成的元组",
    "one of {}": "{0:、} 之一",
    "one of the {} names there are{}": "{0}个已有名称之一{1:zh}",
    "some of {}": "{0:、} 中的一个或几个",
    "none": "无",
}

_PROMISES = {
    "a Document": "Document（文件）",
    "a Commitment": "Commitment（承诺）",
    "a Commitment or None": "Commitment（承诺），或 None",
    "a Commitment or its id, or several": "一个或几个 Commitment（承诺）或其编号",
    "a Commitment, or its id such as 'task:13/dibao-growth'": (
        "Commitment（承诺）或其编号，如 'task:13/dibao-growth'"
    ),
    "a Commitment, Commitments, a GrowthRule or an EscalationRule": (
        "一个或几个 Commitment（承诺）、GrowthRule 或 EscalationRule"
    ),
    "Commitments": "Commitment（承诺）",
    "an Indicator": "Indicator（指标）",
    "a tuple of texts": "由文本组成的元组",
    "texts that are not empty": "不为空的文本",
    "each text only once": "每个文本只出现一次",
    "other names than the id": "代号以外的名称",
    "None for {}, which counts nothing in whole numbers": "None，因为 {0} 不按整数计数",
    "a name of one indicator, not of {} and {}": "只属于一个指标的名称，而不是 {0} 和 {1} 都有",
    "each indicator only once, and {} is there": "每个指标只出现一次，而 {0} 已有",
    "a Target": "Target（目标）",
    "a Period": "Period（期间）",
    "a Goal": "Goal（目标）",
    "a Text": "Text（文本）",
    "a Text, or None": "Text（文本），或 None",
    "a tuple of Domains": "由 Domain（领域）组成的元组",
    "a tuple of FloorRules": "由 FloorRule（下限）组成的元组",
    "a tuple of PracticalMatters": "由 PracticalMatter（实事）组成的元组",
    "a tuple of Safeguards": "由 Safeguard（保障）组成的元组",
    "a tuple of Tasks": "由 Task（任务）组成的元组",
    "a tuple of Commitments": "由 Commitment（承诺）组成的元组",
    "each finding only once": "每处存疑只出现一次",
    "a tuple of ids of provisions": "由条款代号组成的元组",
    "Thresholds": "Thresholds（分界值）",
    "0 to the cut of on_track": "从0到 on_track 的分界值",
    "NotTargets": "NotTarget",
    "Headings": "Heading",
    "the text of the document": "文件全文",
    "an id such as 'task:13/dibao-floor'": "代号，如 'task:13/dibao-floor'",
    "an id under {}/": "以 {0}/ 开头的代号",
    "a kind of provision, such as Task": "一种条款，如 Task",
    "a kind of target with words for it": "有文字说明的目标类型",
    "a kind of target with limits on values": "对数值有限定的目标类型",
    "a kind of target of this library, not one of your own": "本库的目标类型，不能自行定义",
    "{}, the kind of {}": "{0}，即 {1} 的目标类型",
    "kinds of target, such as AtLeast or GrowsYearly": "目标类型，如 AtLeast 或 GrowsYearly",
    "AtLeast, MoreThan, AtMost or LessThan": "AtLeast、MoreThan、AtMost 或 LessThan",
    "a factor above zero": "大于零的倍数",
    "one of of=, level=, total= and yearly=": "of=、level=、total=、yearly= 中的一个",
    "nothing beside of=, since {} is defined already": "已有 of= 时不填，因为 {0} 已有定义",
    "nothing, since the figure is in {}": "不填，因为数值的单位已是 {0}",
    "the unit of what there is to be none of": "应当一个也没有的事物的单位",
    "what a verb such as at_least returns": "at_least 等动词的返回值",
    "one Goal in domain {}": "领域 {0} 的一个 Goal（目标）",
    "a Goal, Tasks and PracticalMatters": "Goal（目标）、Task（任务）和 PracticalMatter（实事）",
    "a limit on values, to project toward": "对数值的限定，作为推算的目标",
    "a target that needs no unit for {}": "{0} 不需要单位的目标",
    "an indicator with a unit": "有单位的指标",
    "an indicator with a unit to compare": "有单位、可对比的指标",
    "an indicator in units of {}": "与 {0} 单位相同的指标",
    "one that is no running total, for {}": "非累计数的指标，因为用于 {0}",
    "one with a unit, for {}": "有单位的指标，因为用于 {0}",
    "another kind for {}, since it is a running total": "{0} 的另一种目标，因为它是累计数",
    "an indicator in {}, for {}": "以 {0} 计的指标，因为用于 {1}",
    "None for what is done once": "None，因为是一次完成的事",
    "None for a limit on {}, a running total of the period": ("None，因为 {0} 是整个期间的累计数"),
    "True for a period without a due date, which cannot be implied": (
        "True，因为没有期限就谈不上推定期限"
    ),
    "True for a target without a figure, which cannot be implied": (
        "True，因为没有数值就谈不上推定数值"
    ),
    "the commitment as the source makes it, not one that is amended itself": (
        "原文的承诺，而不是已改动的承诺"
    ),
    "promises of one indicator": "同一指标的承诺",
    "one growth rule, and floors with a due date": "一条增长规则，以及有期限的下限",
    "floors due at the end of a year, not on {} ({})": "年末到期的下限，而不是{0}（{1}）",
    "a growth rule or a floor": "增长规则或下限",
    "one floor a year": "每年一个下限",
    "a GrowthRule; a rate goes into at_least": "GrowthRule；比率请用 at_least",
    "a GrowthRule or None": "GrowthRule，或 None",
    "an EscalationRule or a GrowthRule": "EscalationRule 或 GrowthRule",
    "a rate, a GrowthRule or an EscalationRule": "比率、GrowthRule 或 EscalationRule",
    "a rule without a ceiling": "没有上限的规则",
    "either a rule or at_least, and not both": "规则或 at_least，二者只能有其一",
    "either a rule or at_least with its years": "规则，或 at_least 及其年份",
    "a name, which never changes": "不会改变的名称",
    "'en' or 'zh'": "'en' 或 'zh'",
    "its {}, since it is no truth value itself": "它的 {0}，因为它本身不是真假值",
    "its {} and its {}, since it is no truth value itself": (
        "它的 {0} 和 {1}，因为它本身不是真假值"
    ),
    # What if
    "a figure, a target, a deadline or what is bound to change": (
        "要改动的数值、目标、期限或约束范围"
    ),
    "either a target or its {}": "目标或其 {0:、}，二者只能有其一",
    "one of its figures ({})": "其中的数值之一（{0:zh}）",
    "it has none": "没有数值",
    "a figure that {} states ({})": "{0} 写明的数值（{1:zh}）",
    "each commitment only once": "每项承诺只出现一次",
    "an amendment of the commitment of {}": "对 {0} 中承诺的改动",
    "a mapping from names to figures": "由名称到数值的映射",
    "the id of a commitment, or a part of a rule": "承诺的代号，或规则的一部分",
    "at least one figure to change": "至少一个要改动的数值",
    "a figure or several": "一个或几个数值",
    "at least one figure": "至少一个数值",
    "a figure; a day is for .due": "数值；日期请用 .due",
    "a figure, not a day": "数值，而不是日期",
    # Paths
    "promises that a figure and a date can plan": "有数值和日期、可以规划的承诺",
    "'least', 'linear' or 'even'": "'least'、'linear' 或 'even'",
    "'least' or 'linear' with a season": "'least' 或 'linear'，因为给了季节",
    "'least' or 'linear' for periods of such uneven lengths, or equal shares": (
        "'least' 或 'linear'，因为各时段长短不一；或均分"
    ),
    "'least' or 'linear', since equal growth needs values above zero": (
        "'least' 或 'linear'，因为等比增长要求数值大于零"
    ),
    "'linear' or 'compound'": "'linear' 或 'compound'",
    "'linear' for a running total": "'linear'，因为是累计数",
    "a step, since even values are roots": "步长，因为均匀增长的数值要开方",
    "'year', 'half', 'quarter' or 'month'": "'year'、'half'、'quarter' 或 'month'",
    "'prorated', 'equal' or a weight for each month": "'prorated'、'equal' 或各月的权重",
    "a month with a weight above zero": "至少一个月的权重大于零",
    "a Pathway or a PathComparison": "Pathway 或 PathComparison",
    # Testing kit
    "nothing here, since {} has no use for it": "不填，因为{0:zh}用不到",
    "a rule": "规则",
    "True or None, since a unit is given": "True 或 None，因为已给单位",
    "2 to max_years, which is {}": "2至 max_years，即{0}",
}

_COMMANDS = {
    "each name once, and {} came before": "每个名称只出现一次，而 {0} 已出现过",
    "YEAR=VALUE such as {}": "“年份=数值”，如 {0}",
    "YEAR=VALUE such as 2022=766": "“年份=数值”，如 2022=766",
    "WHEN=VALUE such as 2022=766": "WHEN=VALUE，如 2022=766",
    "MONTH=WEIGHT such as 5=1": "MONTH=WEIGHT，如 5=1",
    "COLUMN=VALUE such as scope=urban": "COLUMN=VALUE，如 scope=urban",
    "ID=FIGURE such as task:13/dibao-floor=900": "ID=FIGURE，如 task:13/dibao-floor=900",
    "ID:YEAR=VALUE": "ID:YEAR=VALUE",
    "ID=AMOUNT such as good-air-day-share=1pp": "ID=AMOUNT，如 good-air-day-share=1pp",
    "either YEAR=VALUE pairs or --csv": "YEAR=VALUE 或 --csv，二者只能有其一",
    "no unit beside --csv": "已有 --csv 时不另给单位",
    "--where only beside --csv": "--where 只能与 --csv 同用",
    "--floor and --by together": "--floor 与 --by 同时给出",
    "no such option beside PROMISE": "已有 PROMISE 时不用此选项",
    "either --from or --observations": "--from 或 --observations，二者只能有其一",
    "one of {} ({})": "{0} 的指标之一（{1:zh}）",
    "none: the provision has no figures": "该条款没有数值",
    "none beside {}": "已有 {0} 时不另给指标",
    "a provision with a figure": "有数值的条款",
    "a PROMISE of it": "其中的一项 PROMISE（承诺）",
    "a rate, or a PROMISE of the document": "比率，或文件中的一项 PROMISE（承诺）",
    "one indicator to draw, not {}": "一个要画的指标，而不是{0}个",
    "values up to {}, to draw": "截至 {0} 的数值（用于绘图）",
    "values of an indicator of {} up to {}, to draw": "领域 {0} 的指标截至 {1} 的数值（用于绘图）",
    "a domain with at most {} indicators that have data; plot_progress draws one": (
        "有数据的指标不超过 {0} 个的领域（单个指标用 plot_progress 绘制）"
    ),
    "text of at most {} characters, which a cell of a workbook can hold": (
        "不超过 {0} 个字符的文本（工作簿单元格的上限）"
    ),
    "at most {} rows, which a sheet of a workbook can hold": "不超过 {0} 行（工作表的上限）",
    "a file such as report.html or report.xlsx": "report.html 或 report.xlsx 这样的文件",
    "a file name that ends in {}": "以 {0:、} 结尾的文件名",
    "a file of observations, or --template": "观测数据文件，或 --template",
    "no file beside --template": "已有 --template 时不另给文件",
    "a folder for the Data Package": "存放 Data Package 的文件夹",
}

_CELLS = {
    "a target as text, of at most {} characters": "写成文本的目标，至多{0}个字符",
    "a target; without one, no row is needed": "目标；没有目标的无需列出",
    "one target; a second one needs a row of its own": "一个目标；另一个目标须另起一行",
    "a target without {}, which is not understood": "目标，其中{0}无法理解",
    "a target, beside the time that it is for": "目标，而不只是时间",
    "a target, beside the years that it is for": "目标，而不只是年份",
    "a target such as '≥90%', '5万人', '较2020年下降13.5%' or 'at least 60'": (
        "目标，如 '≥90%'、'5万人'、'较2020年下降13.5%' 或 'at least 60'"
    ),
    "a figure; a target against another indicator is a comparison": (
        "数值；与另一指标相比的目标应写作与该指标的比较"
    ),
    "one of {} and {}": "{0}与{1}之一",
    "no limit but 'at least' on how much something is to change": "变化幅度只能写下限（至少）",
    "a number with its unit, or a unit in a column beside it": "带单位的数，或另一列中有单位",
    "one unit beside {}, of those that are known": "{0}只带一个单位，且须是已知的单位",
    "a share or a number of times, of the value of a year": "某年数值的比例或倍数",
    "either growth from a year on, or so many times the value of a year": (
        "较某年增长若干倍，或某年数值的若干倍，二者取一"
    ),
    "a share, such as '100%', beside what it covers": "比例，如 '100%'，与覆盖对象并写",
    "percentage points with what they do, such as '每年提高1个百分点'": (
        "写明如何变化的百分点，如 '每年提高1个百分点'"
    ),
    "which side is meant beside zero, such as '≤0' or '≥0'": (
        "写明零是上限还是下限，如 '≤0' 或 '≥0'"
    ),
    "a side beside what is held, such as '以上', '以下' or '左右'": (
        "写明保持在哪一侧，如 '以上'、'以下' 或 '左右'"
    ),
    "at least, or at most, so many times the value of a year": "不低于或不高于某年的若干倍",
    "a year to count from, such as '较2020年' or 'from 2020'": (
        "所对照的年份，如 '较2020年' 或 'from 2020'"
    ),
    "each year ('每年', 'a year') or a year to count from ('较2020年', 'from 2020')": (
        "逐年（'每年'、'a year'）或对照的年份（'较2020年'、'from 2020'），二者取一"
    ),
    "percentage points, or '增长' or 'growth' for a rate, of a share": (
        "百分点；若指增长率，应写 '增长' 或 'growth'，因为指标本身是比例"
    ),
    "a share in %, by which something falls or grows": "以 % 表示的降幅或增幅",
    "the unit of what there is to be none of, in a column beside it": (
        "另一列中写明要清零的是什么单位"
    ),
    "places as the unit, or none, beside a rank": "名次以位次为单位，或不写单位",
    "each year beside what grows or falls, not each quarter or month": (
        "增长或下降只能按年，不能按季度或月"
    ),
    "the names of the grades beside one of them, the best first": (
        "同时给出各等级的名称，最好的在前"
    ),
    "grades as the unit, or none, beside a grade": "等级以等级为单位，或不写单位",
}

_TABLES_OF_PROMISES = {
    "a section or *, the words, and the reason": "条款或 *、原文词句和原因",
    "only beside {}": "只能与 {0} 同用",
    "THEIRS=OURS such as 指标名称=indicator": "形如 指标名称=indicator 的对应",
    "a table to read, or --template": "要读的表，或 --template",
    "no table beside it": "不另给表",
    "no such option beside the folder of a Data Package, which says it all": (
        "不用此选项，因为数据包的文件夹已写明一切"
    ),
    "a CSV file in UTF-8, not in GB18030 or another encoding, and no workbook": (
        "UTF-8 编码的 CSV 文件，不能是 GB18030 等其他编码，也不能是工作簿"
    ),
    "the unit of what is measured, which the target lacks": "所衡量事物的单位，目标中没有",
    "a column '{}_zh' or '{}_en', as minsheng export --format csv writes it, or the folder of "
    "--format datapackage": (
        "一列 '{0}_zh' 或 '{1}_en'，如 'minsheng export --format csv' 所写；"
        "或 '--format datapackage' 的文件夹"
    ),
    "none beside the table of minsheng export --format csv, which says it": (
        "空，因为 'minsheng export --format csv' 的表已写明"
    ),
    "a cell that is not empty": "不空的一格",
    "an id such as 'task:13'": "形如 'task:13' 的编号",
    "none without the column {}": "空，因为 '{0}' 一列是空的",
    "{}, as the document says": "{0}，如文件所写",
    "{}; units of a document's own are declared by --units FILE": (
        "{0:zh}；文件自己的单位用 '--units FILE' 声明"
    ),
    "the unit {}, as the name of the indicator says": "单位{0:zh}，如指标名称所写",
    "level, total or yearly (时点数, 累计数, 年度数), since neither target nor unit says how it "
    "accumulates": "时点数、累计数或年度数，因为目标和单位都没有说明如何累计",
    "the time of the baseline, such as 2020": "基期的时间，如2020",
    "a name of at most 64 characters without spaces, ':' and '/'": (
        "至多64个字符的名称，不含空格、':' 和 '/'"
    ),
    "{}, which the target says": "{0:zh}，如目标所写",
    "a row with the names of the columns": "写有列名的一行",
    "at least one row with a promise below a header": "表头之下至少一行承诺",
    "a column 'target' (目标)": "一列“目标”",
    "the one sheet that has a column 'target' (目标), of {}": "有“目标”一列的唯一工作表，现有 {0}",
    "text, a number or a day": "文本、数字或日期",
    "the name of what is measured": "所衡量事物的名称",
    "none without a baseline": "空，因为没有基期值",
    "times with values, such as 2024-Q2=20;2024-Q4=40": "时间与数值，如2024-Q2=20;2024-Q4=40",
    "{}, as in {} {} of the same indicator": "{0:zh}，与同一指标的第{2}{1:zh}相同",
    "{}, as in {} {} of the same provision": "{0}，与同一条款的第{2}{1:zh}相同",
    "{}, as in {} {} of the same {}": "{0}，与同一{3:zh}的第{2}{1:zh}相同",
    "another id than that of {}, which measures else": ("与{0:zh}不同的代号，因为所衡量的不同"),
    "none for a safeguard": "空，因为是保障措施",
    "the field of work that it is in": "所属的领域",
    "the {} of the document, as --{} or in a row #{}": "文件的{0:zh}，用 --{1} 或写在一行 #{2} 中",
    "none for what is done or not done": "空，因为只有完成与否",
    "one cell beside the name": "名称旁只有一格",
    "a number with its unit": "带单位的数",
    "one goal in a field of work": "一个领域只有一个总体目标",
    "an object 'document', as minsheng export --format datapackage writes it": (
        "对象 'document'，如 'minsheng export --format datapackage' 所写"
    ),
}

_RESULTS = {
    # Of frames, results and workbooks, of what is searched, formatted, compared and asserted
    "NAME=ID=FIGURE such as 方案一=task:13/dibao-floor=900": (
        "“名称=编号=数值”，如 方案一=task:13/dibao-floor=900"
    ),
    "{} only once in {}": "{0}在{1}中只出现一次",
    "no groups beside a workbook": "工作簿不能与分组同用",
    "either --what-if or --case": "--what-if 或 --case，二者只能有其一",
    "no format beside a file that ends in {}": "以 {0} 结尾的文件不能再选格式",
    "a file that can be written": "可以写入的文件",
    "text without control characters, which no workbook holds": (
        "不含控制字符的文本（工作簿存不下）"
    ),
    "numbers that decimals of {} digits hold together": "{0}位小数类型可以一并存下的数",
    "'text', 'decimal' or 'float'": "'text'、'decimal' 或 'float'",
    "no places but for numbers='decimal'": "只有 numbers='decimal' 时才能给出小数位数",
    "a decimal of at most {} digits": "至多{0}位的小数",
    "a number that a float can hold": "浮点数存得下的数",
    "values of years, levels or increments, since running totals have no growth": (
        "年度数、时点数或期间数，因为累计数没有增长率"
    ),
    "a day on which a value is in force": "有数值生效的日子",
    "no day beside the average": "取平均值时不能再指定日子",
    "a name for each case, and at least one figure to change": (
        "每个方案的名称，和至少一个要改的数值"
    ),
    "a mapping of figures, as the cases before it have": "数值的映射，与前面的方案一样",
    "words to look for": "要查找的词",
    "True, False or None": "True、False 或 None",
    "a whole number of decimals": "小数位数，须为整数",
    "no % for {}": "{0}不能用 %",
    "a format with a number of decimals, such as ',.1f'": "写明小数位数的格式，如 ',.1f'",
    "a format of decimals, such as ',.1f'": "小数的格式，如 ',.1f'",
    "a field that JSON can hold": "JSON 存得下的字段",
    "a series by day of effect": "按生效日的序列（Series.effective）",
    "two values, so that there is a change": "两个数值，这样才有调整",
    "an AssertionError of minsheng.testing": "minsheng.testing 的 AssertionError",
}

_MANY_PLACES = {
    "a frame that narwhals knows, such as one of polars, duckdb, pandas, pyarrow or PySpark": (
        "narwhals 认识的数据框，如 polars、duckdb、pandas、pyarrow 或 PySpark 的数据框"
    ),
    "a frame of polars, pandas, pyarrow, duckdb or PySpark": (
        "polars、pandas、pyarrow、duckdb 或 PySpark 的数据框"
    ),
    "a frame that its engine can read and calculate with": "其引擎能够读取和计算的数据框",
    "days: dates, moments at midnight without a time zone, or text such as 2024-12-31": (
        "日期：date、不带时区的零点时刻，或文本，如 2024-12-31"
    ),
    "integers, decimals, text or 64-bit floats": "整数、十进制数、文本或64位浮点数",
    "at most {} places times commitments at once; take some of the places": (
        "一次至多{0}项（地方数乘承诺数）；请分批处理"
    ),
    "at least one row": "至少一行",
    "no nulls": "没有空值",
    "no nulls ({} found)": "没有空值（有{0}个）",
    "days, without a time of the day": "日期，不带时刻",
    "a calendar year, such as 2024": "公历年份，如 2024",
    "files of one format": "同一格式的文件",
    "the columns of {}: {}": "与{0}相同的列：{1:、}",
    "a file with columns": "有列的文件",
    "a {} file": "{0} 文件",
    "a name that ends in .parquet, .csv, .arrow, .feather or .ipc": (
        "以 .parquet、.csv、.arrow、.feather 或 .ipc 结尾的名称"
    ),
    "each day only once, and {} stands there already": "每一天只出现一次，而{0}已经有了",
    "one form for all rows of an indicator": "同一指标各行的 form 一致",
    "one day for an indicator": "同一指标只有一个日期",
    "one of level, total, increment, yearly and effective": (
        "level、total、increment、yearly、effective 之一"
    ),
    "yearly or effective, for growth": "yearly 或 effective（用于增长）",
    "no first day for the value of a year": "年度数值不填起始日",
    "no such day but for the form effective": "只有 form 为 effective 时才填这个日期",
    "no first day for the form {}": "form 为 {0} 时不填起始日",
    "the first day of an increment": "增量的起始日",
    "the last day of a year": "一年的最后一天",
    "a unit of {}": "{0}的单位",
    "'done' or 'not done', or 1 or 0": "'done' 或 'not done'，或 1 或 0",
    "'done', since it was on {}": "'done'，因为{0}已经完成",
    "nothing beside --bulk": "与 --bulk 同用时不填",
    "a file for the verdicts, beside --bulk": "与 --bulk 同用的结果文件",
}

PHRASES: dict[str, str] = {
    **_RESULTS,
    **_NUMBERS,
    **_CELLS,
    **_AMOUNTS,
    **_DAYS,
    **_SERIES,
    **_FILES,
    **_PROMISES,
    **_COMMANDS,
    **_TABLES_OF_PROMISES,
    **_MANY_PLACES,
}
"""What was expected."""

GIVEN: dict[str, str] = {
    "None": "空",
    "an object": "对象",
    "a list": "列表",
    "a second one": "重复的一个",
    "an empty object": "空对象",
    "only {}": "只有 {0:、}",
    "another archive": "别的压缩文件",
    "one of the form .xls, or with a password": ".xls 工作簿，或带密码的文件",
    "{} sheets with a table": "{0}张有表的工作表",
    "a null byte": "零字节",
    "byte {} at {}": "位置{1}的字节 {0}",
    "{} MB": "{0}兆字节",
    "row {}": "第{0}行",
    "deeper nesting": "层数更多",
    "a list without any of these": "不含它们的列表",
    "{} goals": "{0}个目标",
    "an integer of {} bits": "{0}位二进制的整数",
    "a {} too long to write": "长得写不出的 {0}",
    "{}… ({} characters)": "{0}…（{1}个字符）",
}
"""What stands there instead, where that is not the value itself."""

FIELDS: dict[str, str] = {
    "record": "记录",
    "failure": "失败",
    "format": "格式",
    "on": "日子",
    "filter": "筛选条件",
    "numbers": "数的形式",
    "additive": "可否相加",
    "adjusts": "调整日",
    "aliases": "别名",
    "amend": "改动",
    "amendments": "改动",
    "amount": "数量",
    "as_of": "截止日",
    "backend": "数据框库",
    "baseline": "起点值",
    "by": "期限",
    "ceiling": "上限",
    "change": "改动",
    "code": "代码",
    "column": "列",
    "column {}": "列 {0}",
    "columns": "列",
    "commitment": "承诺",
    "commitments": "承诺",
    "correction": "更正",
    "data": "数据",
    "day": "日期",
    "definition": "定义",
    "day of effect": "生效日",
    "decimals": "小数位数",
    "divisor": "除数",
    "document": "文件",
    "domain": "领域",
    "due": "期限",
    "effective": "生效日",
    "encoding": "编码",
    "year_to_date": "本年累计",
    "sheet": "工作表",
    "every": "间隔",
    "factor": "倍数",
    "field": "列",
    "file": "文件",
    "finding": "疑点",
    "first": "首年",
    "first_year": "首年",
    "floor": "下限",
    "floor of {}": "{0}年下限",
    "floor.year": "下限年份",
    "font": "字体",
    "form": "数据形式",
    "found": "路径",
    "frame": "数据框",
    "goal": "目标",
    "growth": "增长率",
    "header": "表头",
    "headings": "标题",
    "indicator": "指标",
    "input": "输入",
    "item": "项",
    "item {}": "第{0}项",
    "key": "键",
    "kinds": "类型",
    "known_until": "已知截止日",
    "language": "语言",
    "last": "末年",
    "line": "行",
    "line {}": "第{0}行",
    "matter": "实事",
    "max_value": "最大值",
    "method": "推算方法",
    "milestones": "节点",
    "min_years": "最少年数",
    "name": "名称",
    "not_targets": "非目标数字",
    "observations": "观测数据",
    "other": "对比指标",
    "other {}": "对比指标 {0}",
    "output": "输出",
    "path": "路径",
    "period": "时段",
    "places": "小数位数",
    "preliminary": "初步数",
    "promises": "承诺",
    "quantity": "量",
    "recipients": "领取人数",
    "provision": "条款",
    "provisions": "条款",
    "rate": "增长率",
    "round_up_to": "取整步长",
    "row {}": "第{0}行",
    "rows": "各行",
    "rule": "规则",
    "safeguard": "保障",
    "series": "序列",
    "shares": "分摊方式",
    "source": "来源",
    "span": "时段",
    "standard output is closed": "标准输出已关闭",
    "statuses": "状态",
    "step": "步长",
    "steps": "步长",
    "table": "表",
    "target": "目标",
    "task": "任务",
    "text": "文本",
    "thresholds": "分界值",
    "through": "末期",
    "tolerance": "误差范围",
    "tolerances": "误差范围",
    "unit": "单位",
    "units": "单位",
    "value": "数值",
    "value of {}": "{0:年}的数值",
    "values": "数值",
    "weight of month {}": "{0}月权重",
    "what_if": "假设",
    "when": "时间",
    "where": "筛选",
    "whole": "是否只取整数",
    "with_unit": "有无单位",
    "year": "年份",
    "year_starts": "年度起始日",
    "years": "年数",
}
"""The arguments, columns and kinds of names that an error is about."""

MESSAGES: dict[str, str] = {
    # Of the inverse questions and charts
    "growth of {} a year leaves nothing to reach {} with": "年增长{0:zh}使数值归零，无法达到{1:zh}",
    "growth of {} a year from {} never reaches {}": "从{1:zh}起年增长{0:zh}，永远达不到{2:zh}",
    "growth of {} a year from {} stays below {} past 9999": (
        "从{1:zh}起年增长{0:zh}，到9999年仍低于{2:zh}"
    ),
    "no growth rate reaches {} from {}": "没有增长率能从{1:zh}达到{0:zh}",
    "no path to draw: {}": "没有可画的路径：{0}",
    # Of the command line's own parser
    "argument {}: invalid choice: {} (choose from {})": "选项 {0}：没有 {1}，可选 {2:、}",
    "argument {}: expected one argument": "选项 {0}：缺少一个值",
    "argument {}: expected at least one argument": "选项 {0}：至少要有一个值",
    "argument {}: not allowed with argument {}": "选项 {0}：不能与 {1} 同用",
    "argument {}: ignored explicit argument {}": "选项 {0}：不能有值 {1}",
    "argument {}: invalid {} value: {}": "选项 {0}：{2} 不是有效的值（{1:zh}）",
    "the following arguments are required: {}": "缺少参数：{0:、}",
    "unrecognized arguments: {}": "没有这样的参数：{0}",
    "ambiguous option: {} could match {}": "选项 {0} 不明确，可能是 {1:、}",
    # Of the operating system
    "No such file or directory": "没有这个文件或文件夹",
    "Permission denied": "没有权限",
    "Is a directory": "是文件夹",
    "Not a directory": "不是文件夹",
    "File exists": "文件已存在",
    "File name too long": "文件名太长",
    "No space left on device": "磁盘空间已满",
    "Read-only file system": "文件系统只读",
    "Invalid argument": "参数无效",
    "Bad file descriptor": "文件已关闭",
    "Input/output error": "读写出错",
    "standard output is closed": "标准输出已关闭",
}
"""Whole messages."""
