-- What report says of each site and outcome, for Spark SQL. The greatest count of each run, then their sum; the earliest
-- line says where a site is, and its earliest own line why. Give the folder of your logs for 'logs'; packed by gzip they
-- are read as well, by zstd where Hadoop's native libraries are. Lines that are no JSON are passed over.
CREATE OR REPLACE TEMPORARY VIEW log_lines (
    `event` STRING,
    `ssot.run.id` STRING,
    `ssot.site.id` STRING,
    `ssot.outcome` STRING,
    `ssot.count` BIGINT,
    `ssot.reason` STRING,
    `ssot.first_seen` STRING,
    `ssot.legacy.type` STRING,
    `ssot.canonical.type` STRING,
    `ssot.site.kind` STRING,
    `code.function.name` STRING,
    `code.file.path` STRING,
    `code.line.number` BIGINT
)
USING json
OPTIONS (path 'logs', recursiveFileLookup 'true', pathGlobFilter '*.jsonl*', mode 'DROPMALFORMED');

WITH lines AS (
    SELECT
        event,
        `ssot.run.id` AS run_id,
        `ssot.site.id` AS site_id,
        `ssot.outcome` AS outcome,
        `ssot.count` AS count,
        `ssot.reason` AS reason,
        struct(`ssot.first_seen`, `ssot.run.id`) AS seen,
        `ssot.legacy.type` AS legacy_type,
        `ssot.canonical.type` AS canonical_type,
        `ssot.site.kind` AS kind,
        `code.function.name` AS function_name,
        `code.file.path` AS file_path,
        `code.line.number` AS line_number
    FROM log_lines
    WHERE event IN ('ssot.redirect', 'ssot.test')
),
runs AS (
    SELECT site_id, outcome, run_id, max(count) AS count
    FROM lines
    GROUP BY site_id, outcome, run_id
),
sums AS (
    SELECT site_id, outcome, sum(count) AS count
    FROM runs
    GROUP BY site_id, outcome
),
places AS (
    SELECT
        site_id,
        min_by(legacy_type, seen) AS legacy_type,
        min_by(canonical_type, seen) AS canonical_type,
        min_by(kind, seen) AS kind,
        min_by(function_name, seen) AS function_name,
        min_by(file_path, seen) AS file_path,
        min_by(line_number, seen) AS line_number
    FROM lines
    GROUP BY site_id
),
reasons AS (
    SELECT site_id, outcome, min_by(reason, seen) AS reason
    FROM lines
    WHERE event = 'ssot.redirect'
    GROUP BY site_id, outcome
)
SELECT
    site_id, legacy_type, canonical_type, kind, function_name, file_path, line_number, outcome, count, reason
FROM sums
JOIN places USING (site_id)
LEFT JOIN reasons USING (site_id, outcome)
WHERE outcome <> 'not_executed'
    OR site_id NOT IN (SELECT site_id FROM sums WHERE outcome <> 'not_executed')
ORDER BY legacy_type, function_name, coalesce(line_number, 0), kind, site_id, outcome;
