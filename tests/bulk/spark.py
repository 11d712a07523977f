"""A Spark session on this machine alone."""

import shutil
from importlib import import_module
from importlib.util import find_spec
from typing import Any

__all__ = ["local_session", "why_not"]


def why_not() -> str | None:
    """Return why Spark cannot run here; None if it can."""
    if shutil.which("java") is None:
        return "Spark needs Java, and there is none"
    return None if find_spec("pyspark") else "pyspark is not installed"


def local_session() -> Any:
    """Start Spark with two threads and no server."""
    sql: Any = import_module("pyspark.sql")  # it starts Java, and has no types without being there
    session = (
        sql.SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    return session
