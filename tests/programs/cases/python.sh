# SPDX-License-Identifier: Apache-2.0
# needs: python3
# timeout: 240
cat >m.py <<'EOF'
import json, re, hashlib, threading, subprocess, socket, struct, zlib, math, decimal, fractions, random, os, signal, sys, tempfile
import collections, itertools, functools, datetime, base64, pickle, csv, io, bisect, heapq, statistics, ctypes, mmap, select, time, queue
random.seed(7)
L = [random.random() for _ in range(5000)]
print(hashlib.sha256(repr(L).encode()).hexdigest(), hashlib.blake2b(b'x').hexdigest()[:16], zlib.crc32(repr(L).encode()), zlib.adler32(b'abc'))
print(json.dumps({'a': [1, 2.5, None, True, 'é'], 'b': {'c': 1e300}}, sort_keys=True), json.loads('[1e-7, -0.0, 1e22]'))
print(re.findall(r'(\w)(\d+)(?=x)', 'a12x b3y c456x'), re.sub(r'(?P<a>.)b', r'\g<a>-', 'abcb'))
print(math.fsum(L), math.gamma(5.5), math.erf(.3), math.fmod(-7, 3), math.hypot(3, 4), math.nextafter(1, 2), float('nan'), -math.inf, round(2.5), divmod(-7, 2))
print(decimal.Decimal(2).sqrt(decimal.Context(60)), fractions.Fraction(3.14159).limit_denominator(1000), 3**500 % 10**20, pow(3, -1, 1000007), int('9' * 300) // 7**50)
print(struct.pack('<dfehiq', 1.1, 2.2, 3.3, -4, 5, -6).hex(), struct.unpack('>d', bytes.fromhex('400921fb54442d18')), (0.1).hex(), float.fromhex('0x1.8p-1074'))
def w(n, out):
    s = 0
    for i in range(20000): s = (s * 31 + i * n) % 1000003
    out[n] = s
out = {}
ts = [threading.Thread(target=w, args=(n, out)) for n in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]; print(sorted(out.items()))
q = queue.Queue()
def cons():
    t = 0
    while (v := q.get()) is not None: t += v
    print('sum', t)
t = threading.Thread(target=cons); t.start(); [q.put(i) for i in range(1000)]; q.put(None); t.join()
print(subprocess.run(['sh', '-c', 'read x; echo "got $x"; exit 5'], input=b'hello\n', stdout=subprocess.PIPE))
try: subprocess.run(['/nonexistent'])
except FileNotFoundError as e: print(type(e).__name__, e.errno)
srv = socket.create_server(('127.0.0.1', 0))
def serve():
    c, _ = srv.accept()
    with c:
        while d := c.recv(4096): c.sendall(d.upper())
t = threading.Thread(target=serve); t.start()
c = socket.create_connection(srv.getsockname()); c.sendall(b'over loopback'); print(c.recv(100)); c.close(); t.join()
a, b = socket.socketpair(); socket.send_fds(a, [b'fd'], [0]); m, fds, _, _ = socket.recv_fds(b, 10, 2); print(m, len(fds))
hits = []
signal.signal(signal.SIGALRM, lambda s, f: hits.append(s)); signal.setitimer(signal.ITIMER_REAL, .01, .01)
while len(hits) < 5: time.sleep(.05)
signal.setitimer(signal.ITIMER_REAL, 0); print('alarms ok', hits[0])
try: os.kill(os.getpid(), signal.SIGINT); time.sleep(1)
except KeyboardInterrupt: print('interrupted')
pid = os.fork()
if pid == 0: os._exit(7)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
with tempfile.TemporaryFile() as f:
    f.write(b'0123456789' * 1000); f.flush(); mm = mmap.mmap(f.fileno(), 0); mm[5:8] = b'xyz'; print(mm[:12], mm.find(b'9')); mm.close()
print(ctypes.CDLL(None).strlen(b'hello'), ctypes.sizeof(ctypes.c_long), statistics.stdev(L), datetime.datetime.fromtimestamp(0, datetime.timezone.utc))
print(pickle.loads(pickle.dumps({'x': {1, 2, 3}})), base64.b64encode(b'\x00\xff' * 5), sorted('hello'), list(itertools.permutations('abc', 2))[:3])
r, w_ = os.pipe(); print(select.select([r], [w_], [], 0)[1] == [w_]); p = select.poll(); p.register(r, select.POLLIN); print(p.poll(10))
sys.exit(3)
EOF
python3 m.py; echo $?
cat >mp.py <<'EOF'
import multiprocessing as mp
def f(x): return x * x
if __name__ == '__main__':
    mp.set_start_method('fork')
    with mp.Pool(3) as p: print(sum(p.map(f, range(200))))
    q = mp.Queue(); p = mp.Process(target=q.put, args=({'k': 1},)); p.start(); print(q.get()); p.join(); print(p.exitcode)
    v = mp.Value('i', 0)
    def inc():
        for _ in range(500):
            with v.get_lock(): v.value += 1
    ps = [mp.Process(target=inc) for _ in range(3)]; [p.start() for p in ps]; [p.join() for p in ps]; print(v.value)
EOF
python3 mp.py
python3 -c "
import sqlite3
d = sqlite3.connect(':memory:'); d.execute('create table t(a, b real)'); d.executemany('insert into t values(?,?)', [(i, i / 7) for i in range(1000)])
print(d.execute('select count(*), sum(a), avg(b), max(b) from t where a % 3 = 1').fetchall())"
sh -c 'python3 -c "import os; os.abort()"; echo $?' 2>/dev/null
sh -c 'python3 -c "import ctypes; ctypes.string_at(0)"; echo $?' 2>/dev/null
