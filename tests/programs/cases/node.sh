# SPDX-License-Identifier: Apache-2.0
# needs: node
# timeout: 300
# full-runs: 20
cat >main.js <<'EOF'
'use strict';
const { Worker, isMainThread, parentPort, workerData } = require('worker_threads');
const http = require('http'), crypto = require('crypto'), zlib = require('zlib'), fs = require('fs'), assert = require('assert');
const { spawnSync } = require('child_process'), { performance } = require('perf_hooks');

/* code that gets hot: interpreter, baseline, optimizing compiler, and back when the types change */
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
function sieve(n) {
    const s = new Uint8Array(n + 1); let count = 0;
    for (let i = 2; i <= n; i++) {
        if (s[i]) continue;
        count++;
        for (let j = i * 2; j <= n; j += i) s[j] = 1;
    }
    return count;
}
class Vec {
    constructor(x, y, z) { this.x = x; this.y = y; this.z = z; }
    add(o) { return new Vec(this.x + o.x, this.y + o.y, this.z + o.z); }
    dot(o) { return this.x * o.x + this.y * o.y + this.z * o.z; }
    scale(k) { return new Vec(this.x * k, this.y * k, this.z * k); }
}
function vectors(n) {
    let v = new Vec(0, 0, 0), e = new Vec(1e-3, 2e-3, -1e-3);
    for (let i = 0; i < n; i++) v = v.add(e.scale(i % 7 - 3)).scale(0.9999);
    return v.dot(e).toPrecision(12);
}
function polymorphic(a, b) { return a + b; }
function deopt() {
    let r = 0;
    for (let i = 0; i < 20000; i++) r = polymorphic(r, 1);
    const s = polymorphic('a', 1) + polymorphic(1.5, 2) + polymorphic(null, 3) + polymorphic([1], 2);
    for (let i = 0; i < 20000; i++) r = polymorphic(r, 0.5);
    return [r, s];
}
function conversions() {
    const v = [0, -0, 1.5, -1.5, 2 ** 31, 2 ** 32 + 5, -(2 ** 53), 1e20, -1e300, NaN, Infinity, -Infinity, 5e-324];
    let h = 0;
    for (let k = 0; k < 3000; k++)
        for (const x of v) h = (h * 31 + (x | 0) + (x >>> 3) + (Math.trunc(x) | 0) + (Math.round(x) | 0)) | 0;
    return [h, v.map((x) => `${x | 0},${x >>> 0},${Math.fround(x)},${Math.sign(x)}`).join(';')];
}
function matrix(n) {
    const a = new Float64Array(n * n), b = new Float64Array(n * n), c = new Float64Array(n * n);
    for (let i = 0; i < n * n; i++) { a[i] = Math.sin(i); b[i] = 1 / (i + 1); }
    for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
            let s = 0;
            for (let k = 0; k < n; k++) s += a[i * n + k] * b[k * n + j];
            c[i * n + j] = s;
        }
    return c.reduce((x, y) => x + y, 0).toFixed(10);
}
function big() {
    let a = 1n;
    for (let i = 1n; i < 300n; i++) a *= i;
    return (a % 1000000007n).toString() + ' ' + (2n ** 521n - 1n).toString(16).length + ' ' + BigInt.asIntN(64, -(5n ** 40n));
}
function strings() {
    const words = [];
    for (let i = 0; i < 3000; i++) words.push('w' + ((i * 7919) % 1009).toString(36));
    const m = new Map();
    for (const w of words) m.set(w, (m.get(w) || 0) + 1);
    const top = [...m].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5);
    const text = words.join(' ');
    return [top, text.match(/w([a-f])(\w)\b/g).length, text.replace(/(?<=w)(\d)/gu, (d) => d * 2).length,
            text.split(/\s+(?=w1)/).length, /^(a+)+$/.test('aaaaaaaaaaaaaaaaaaab'), 'ÄÖÜß'.normalize('NFD').length,
            'straße'.toUpperCase(), [...'a😀b'].length, 'x'.padStart(5, 'ab'), encodeURIComponent('ä/?')];
}
function json() {
    const o = { a: [1, -2.5, 1e21, 1e-7, true, null, 'q"\\\u2028\n'], b: { c: {}, d: [[], [[]]] }, u: 'é😀', n: -0 };
    let s = '';
    for (let i = 0; i < 500; i++) { o.a[0] = i; s = JSON.stringify(JSON.parse(JSON.stringify(o))); }
    let error = '';
    try { JSON.parse('{"a":1,}'); } catch (e) { error = e.name; }
    return [s, error, JSON.stringify({ d: new Date(0), r: /x/g, f() {} }, null, 1)];
}
function* generator(n) { for (let i = 0; i < n; i++) yield i * i; }
function exceptions() {
    let caught = 0;
    function deep(n) { if (n === 0) throw new RangeError('bottom'); return deep(n - 1) + 1; }
    for (let i = 0; i < 200; i++) try { deep(50); } catch (e) { if (e instanceof RangeError) caught++; } finally { caught += 0.5; }
    let overflow = '';
    try { (function f() { f(); })(); } catch (e) { overflow = e.name; }
    return [caught, overflow];
}
function garbage() {
    let keep = [];
    for (let i = 0; i < 60000; i++) {
        keep.push({ i, s: 'str' + i, a: [i, i + 1] });
        if (keep.length > 3000) keep = keep.filter((o) => o.i % 3 === 0);
    }
    return keep.reduce((x, o) => (x + o.i + o.a[1]) % 1000003, 0);
}
const symbols = { get [Symbol.toStringTag]() { return 'T'; }, *[Symbol.iterator]() { yield* [3, 1, 2]; } };

async function worker(n, shared) {
    return new Promise((resolve, reject) => {
        const w = new Worker(__filename, { workerData: { n, shared } });
        w.on('message', resolve);
        w.on('error', reject);
    });
}
async function web() {
    const server = http.createServer((req, res) => {
        let body = [];
        req.on('data', (c) => body.push(c));
        req.on('end', () => {
            body = Buffer.concat(body);
            res.setHeader('X-Length', body.length);
            res.end(crypto.createHash('sha256').update(body).digest('hex'));
        });
    });
    await new Promise((r) => server.listen(0, '127.0.0.1', r));
    const port = server.address().port;
    const post = (data) => new Promise((resolve, reject) => {
        const req = http.request({ port, host: '127.0.0.1', method: 'POST', path: '/x?y=1' }, (res) => {
            let s = '';
            res.on('data', (c) => (s += c));
            res.on('end', () => resolve([res.statusCode, res.headers['x-length'], s.slice(0, 16)]));
        });
        req.on('error', reject);
        req.end(data);
    });
    const out = await Promise.all([1, 100, 70000].map((n) => post(Buffer.alloc(n, 'ab'))));
    server.close();
    return out;
}
async function main() {
    console.log(fib(22), sieve(50000), vectors(30000), deopt(), matrix(40));
    console.log(conversions(), big());
    console.log(strings(), json(), exceptions(), garbage());
    console.log([...generator(8)], String(symbols), [...symbols].sort(), typeof performance.now());
    console.log(Math.hypot(3, 4), Math.cbrt(27), Math.log1p(1e-10), Math.expm1(1e-10), Math.clz32(255), Math.imul(0x7fffffff, 3), (0.1).toString(3));
    console.log(crypto.createHash('md5').update('abc').digest('hex'), crypto.pbkdf2Sync('p', 's', 100, 16, 'sha512').toString('hex'));
    const c = crypto.createCipheriv('aes-256-gcm', Buffer.alloc(32, 1), Buffer.alloc(12, 2));
    console.log(c.update('hello world', 'utf8', 'hex') + c.final('hex'), c.getAuthTag().toString('hex'));
    const data = Buffer.from('lorem ipsum '.repeat(2000));
    assert(zlib.gunzipSync(zlib.gzipSync(data)).equals(data));
    console.log(zlib.deflateSync(data).length, zlib.brotliDecompressSync(zlib.brotliCompressSync(data)).length);
    const shared = new SharedArrayBuffer(8), cells = new Int32Array(shared);
    const r = await Promise.all([10, 15, 18, 20].map((n) => worker(n, shared)));
    console.log(r, Atomics.load(cells, 0));
    console.log(await web());
    const order = [];
    setTimeout(() => order.push('timeout'), 0); setImmediate(() => order.push('immediate'));
    process.nextTick(() => order.push('tick')); await null; order.push('microtask');
    await new Promise((x) => setTimeout(x, 20)); console.log(order.sort());
    fs.writeFileSync('f.txt', 'x'.repeat(100000)); console.log(fs.statSync('f.txt').size, (await fs.promises.readFile('f.txt')).length);
    const p = spawnSync('sh', ['-c', 'read l; echo "got $l"; exit 3'], { input: 'line\n' });
    console.log(p.status, p.stdout.toString());
    const wasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 7, 1, 96, 2, 127, 127, 1, 127, 3, 2, 1, 0, 7, 7, 1, 3, 97, 100, 100, 0, 0,
        10, 9, 1, 7, 0, 32, 0, 32, 1, 106, 11]);
    const { instance } = await WebAssembly.instantiate(wasm);
    let sum = 0;
    for (let i = 0; i < 20000; i++) sum = instance.exports.add(sum, i);
    console.log('wasm', sum);
    process.exitCode = 7;
}
if (isMainThread) main();
else {
    const cells = new Int32Array(workerData.shared);
    for (let i = 0; i < 10000; i++) Atomics.add(cells, 0, 1);
    parentPort.postMessage([workerData.n, fib(workerData.n)]);
}
EOF
node main.js; echo $?
