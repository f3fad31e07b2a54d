-- What report says of each site and outcome, for ClickHouse. The greatest count of each run, then their sum; the earliest
-- line says where a site is, and its earliest own line why. Give your logs for 'logs/**/*.jsonl', or the table function
-- of where they lie (s3, url, hdfs). What a line lacks is 0 or empty here.
WITH lines AS (
    SELECT
        JSONExtractString(line, 'event') AS event,
        JSONExtractString(line, 'ssot.run.id') AS run_id,
        JSONExtractString(line, 'ssot.site.id') AS site_id,
        JSONExtractString(line, 'ssot.outcome') AS outcome,
        JSONExtractInt(line, 'ssot.count') AS count,
        JSONExtractString(line, 'ssot.reason') AS reason,
        JSONExtractString(line, 'ssot.first_seen') AS first_seen,
        JSONExtractString(line, 'ssot.legacy.type') AS legacy_type,
        JSONExtractString(line, 'ssot.canonical.type') AS canonical_type,
        JSONExtractString(line, 'ssot.site.kind') AS kind,
        JSONExtractString(line, 'code.function.name') AS function_name,
        JSONExtractString(line, 'code.file.path') AS file_path,
        JSONExtractInt(line, 'code.line.number') AS line_number
    FROM file('logs/**/*.jsonl', 'LineAsString')
    WHERE isValidJSON(line) AND JSONExtractString(line, 'event') IN ('ssot.redirect', 'ssot.test')
),
runs AS (
    SELECT site_id, outcome, run_id, max(count) AS greatest
    FROM lines
    GROUP BY site_id, outcome, run_id
),
sums AS (
    SELECT site_id, outcome, sum(greatest) AS total
    FROM runs
    GROUP BY site_id, outcome
),
places AS (
    SELECT
        site_id,
        argMin(legacy_type, (first_seen, run_id)) AS first_legacy_type,
        argMin(canonical_type, (first_seen, run_id)) AS first_canonical_type,
        argMin(kind, (first_seen, run_id)) AS first_kind,
        argMin(function_name, (first_seen, run_id)) AS first_function_name,
        argMin(file_path, (first_seen, run_id)) AS first_file_path,
        argMin(line_number, (first_seen, run_id)) AS first_line_number
    FROM lines
    GROUP BY site_id
),
reasons AS (
    SELECT site_id, outcome, argMin(reason, (first_seen, run_id)) AS first_reason
    FROM lines
    WHERE event = 'ssot.redirect'
    GROUP BY site_id, outcome
)
SELECT
    site_id,
    first_legacy_type AS legacy_type,
    first_canonical_type AS canonical_type,
    first_kind AS kind,
    first_function_name AS function_name,
    first_file_path AS file_path,
    first_line_number AS line_number,
    outcome,
    total AS count,
    first_reason AS reason
FROM sums
JOIN places USING (site_id)
LEFT JOIN reasons USING (site_id, outcome)
WHERE outcome <> 'not_executed'
    OR site_id NOT IN (SELECT site_id FROM sums WHERE outcome <> 'not_executed')
ORDER BY legacy_type, function_name, line_number, kind, site_id, outcome;
