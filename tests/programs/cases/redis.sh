# SPDX-License-Identifier: Apache-2.0
# needs: redis-server redis-cli redis-benchmark
# timeout: 300
# full-runs: 20
redis-server --port 7777 --save '' --daemonize yes --dir /tmp/work --logfile log --io-threads 3 >/dev/null 2>&1
for i in $(seq 100); do redis-cli -p 7777 ping 2>/dev/null | grep -q PONG && break; sleep 0.1; done
r() { redis-cli -p 7777 "$@"; }
r set k v; r get k; r incrby n 41; r incr n; r rpush l a b c d; r lrange l 0 -1; r hset h x 1 y 2.5; r hincrbyfloat h y 0.1; r zadd z 3 c 1 a 2 b
r zrange z 0 -1 withscores; r sadd s 1 2 3; r scard s; r setex t 100 v; r ttl t | grep -c .; r eval 'local s=0 for i=1,10000 do s=s+i end return s' 0
r pfadd p a b c d; r pfcount p; r setbit b 1000 1; r bitcount b; r geoadd g 13.36 38.11 P 15.08 37.50 C; r geodist g P C km; r xadd x 1-1 f v; r xlen x
redis-benchmark -p 7777 -q -n 3000 -c 20 -P 8 -t set,get,incr,lpush,rpop,sadd,hset,zadd,mset --csv 2>/dev/null | cut -d, -f1
r dbsize; r save; r bgsave >/dev/null; r flushall; r object encoding n; r nosuch 2>&1
r shutdown nosave; wait; sleep 0.3; tail -n 1 log | grep -c 'bye bye'
