# SPDX-License-Identifier: Apache-2.0
# needs: ../lib/postgresql
# timeout: 600
# A database server refuses to run as root; in a user namespace with one user there is no other: then this says so, natively too.
PATH=$(echo /usr/lib/postgresql/*/bin | cut -d' ' -f1):$PATH
as() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
as true 2>/dev/null || { echo no second user here; exit 0; }
chmod 777 .
export HOME=/tmp/work PGDATA=/tmp/work/db PGHOST=/tmp/work PGUSER=pg LC_ALL=C
as initdb -A trust -U pg --no-sync >init.log 2>&1; echo $?
as pg_ctl -w -t 200 -l log -o "-k /tmp/work -c listen_addresses='' -c fsync=off -c max_connections=30" start >/dev/null; echo $?
as psql -qAt postgres -c "create table t(a int primary key, b text, c float8); insert into t select i, md5(i::text), sqrt(i) from generate_series(1, 5000) i; select count(*), sum(a), avg(c), max(b) from t where a % 3 = 1; select to_char(now() - now(), 'SS'), 1/3.0, 2^0.5, 'nan'::float8, jsonb_build_object('a', array[1,2]), regexp_replace('abc', 'b', 'X')" -c 'select 1/0' -c 'select 2'
as psql -qAt postgres -c "set max_parallel_workers_per_gather=2; set parallel_setup_cost=0; set min_parallel_table_scan_size=0; select sum(length(b)) from t; create index on t(b); explain (costs off) select * from t where b='x'; select a from t order by b limit 3; begin; delete from t; rollback; select count(*) from t" -c 'vacuum analyze t'
as createdb bench; as pgbench -q -i -s 1 bench >/dev/null 2>&1; echo $?
as pgbench -n -c 4 -j 2 -t 50 bench 2>/dev/null | grep 'actually processed'
as psql -qAt bench -c 'select count(*) from pgbench_accounts; select count(*) from pgbench_history; select (select sum(abalance) from pgbench_accounts) = (select sum(delta) from pgbench_history)'
as pg_ctl -w -m fast stop >/dev/null; echo $?
