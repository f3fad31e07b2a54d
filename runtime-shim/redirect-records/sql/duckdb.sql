-- What report says of each site and outcome, for DuckDB. The greatest count of each run, then their sum; the earliest
-- line says where a site is, and its earliest own line why. Give your logs for 'logs/**/*.jsonl': packed by gzip or zstd
-- they are read as well. Lines that are no JSON are passed over.
WITH lines AS (
    SELECT
        event,
        "ssot.run.id" AS run_id,
        "ssot.site.id" AS site_id,
        "ssot.outcome" AS outcome,
        "ssot.count" AS count,
        "ssot.reason" AS reason,
        "ssot.first_seen" AS first_seen,
        "ssot.legacy.type" AS legacy_type,
        "ssot.canonical.type" AS canonical_type,
        "ssot.site.kind" AS kind,
        "code.function.name" AS function_name,
        "code.file.path" AS file_path,
        "code.line.number" AS line_number
    FROM read_json(
        'logs/**/*.jsonl',
        format = 'newline_delimited',
        ignore_errors = true,
        columns = {
            'event': 'VARCHAR',
            'ssot.run.id': 'VARCHAR',
            'ssot.site.id': 'VARCHAR',
            'ssot.outcome': 'VARCHAR',
            'ssot.count': 'BIGINT',
            'ssot.reason': 'VARCHAR',
            'ssot.first_seen': 'VARCHAR',
            'ssot.legacy.type': 'VARCHAR',
            'ssot.canonical.type': 'VARCHAR',
            'ssot.site.kind': 'VARCHAR',
            'code.function.name': 'VARCHAR',
            'code.file.path': 'VARCHAR',
            'code.line.number': 'BIGINT'
        })
    WHERE event IN ('ssot.redirect', 'ssot.test')
),
runs AS (
    SELECT site_id, outcome, run_id, max(count) AS count
    FROM lines
    GROUP BY site_id, outcome, run_id
),
sums AS (
    SELECT site_id, outcome, CAST(sum(count) AS BIGINT) AS count
    FROM runs
    GROUP BY site_id, outcome
),
places AS (
    SELECT
        site_id,
        arg_min(legacy_type, (first_seen, run_id)) AS legacy_type,
        arg_min(canonical_type, (first_seen, run_id)) AS canonical_type,
        arg_min(kind, (first_seen, run_id)) AS kind,
        arg_min(function_name, (first_seen, run_id)) AS function_name,
        arg_min(file_path, (first_seen, run_id)) AS file_path,
        arg_min(line_number, (first_seen, run_id)) AS line_number
    FROM lines
    GROUP BY site_id
),
reasons AS (
    SELECT site_id, outcome, arg_min(reason, (first_seen, run_id)) AS reason
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
