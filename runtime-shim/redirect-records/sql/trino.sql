-- What report says of each site and outcome, for Trino. The greatest count of each run, then their sum; the earliest line
-- says where a site is, and its earliest own line why. log_lines is a table of the Hive connector over the folder of your
-- logs, a line of text each:
-- CREATE TABLE log_lines (line varchar) WITH (format = 'TEXTFILE', textfile_field_separator = U&'\0001',
--     external_location = 's3://bucket/logs')
WITH lines AS (
    SELECT
        json_extract_scalar(line, '$["event"]') AS event,
        json_extract_scalar(line, '$["ssot.run.id"]') AS run_id,
        json_extract_scalar(line, '$["ssot.site.id"]') AS site_id,
        json_extract_scalar(line, '$["ssot.outcome"]') AS outcome,
        CAST(json_extract_scalar(line, '$["ssot.count"]') AS bigint) AS count,
        json_extract_scalar(line, '$["ssot.reason"]') AS reason,
        json_extract_scalar(line, '$["ssot.first_seen"]') AS first_seen,
        json_extract_scalar(line, '$["ssot.legacy.type"]') AS legacy_type,
        json_extract_scalar(line, '$["ssot.canonical.type"]') AS canonical_type,
        json_extract_scalar(line, '$["ssot.site.kind"]') AS kind,
        json_extract_scalar(line, '$["code.function.name"]') AS function_name,
        json_extract_scalar(line, '$["code.file.path"]') AS file_path,
        CAST(json_extract_scalar(line, '$["code.line.number"]') AS bigint) AS line_number
    FROM log_lines
    WHERE try(json_parse(line)) IS NOT NULL AND json_extract_scalar(line, '$["event"]') IN ('ssot.redirect', 'ssot.test')
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
        min_by(legacy_type, ROW(first_seen, run_id)) AS legacy_type,
        min_by(canonical_type, ROW(first_seen, run_id)) AS canonical_type,
        min_by(kind, ROW(first_seen, run_id)) AS kind,
        min_by(function_name, ROW(first_seen, run_id)) AS function_name,
        min_by(file_path, ROW(first_seen, run_id)) AS file_path,
        min_by(line_number, ROW(first_seen, run_id)) AS line_number
    FROM lines
    GROUP BY site_id
),
reasons AS (
    SELECT site_id, outcome, min_by(reason, ROW(first_seen, run_id)) AS reason
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
