# SPDX-License-Identifier: Apache-2.0
# needs: luajit ruby
# timeout: 300
cat >a.lua <<'EOF'
local ffi = require 'ffi'
ffi.cdef 'int printf(const char *, ...); typedef struct { double x; int n; } P;'
local function fib(n) return n < 2 and n or fib(n - 1) + fib(n - 2) end
local s = 0
for i = 1, 300000 do s = s + math.sin(i) * i % 7 end
print(string.format('%.10g', s), fib(20), jit and jit.version:sub(1, 6))
local p = ffi.new('P[?]', 100)
for i = 0, 99 do p[i].x = i / 3; p[i].n = i end
local t = 0
for k = 1, 2000 do for i = 0, 99 do t = t + p[i].x * p[i].n end end
print(t, bit.bxor(0x5a5a, 0xff00), bit.rol(1, 35), 0x7fffffffffffffffLL + 1, tonumber('0x1p-3'))
local co = coroutine.wrap(function() for i = 1, 5 do coroutine.yield(i * i) end end)
print(co(), co(), co(), pcall(error, { 1 }), select('#', 1, nil), ('x'):rep(5), ('a,b;c'):gsub('[,;]', '|'))
local words = {}
for w in ('the quick brown fox jumps'):gmatch('%a+') do words[#words + 1] = w end
table.sort(words) print(table.concat(words, ' '), 2 ^ 53, 1 / 0, -(0 / 0) ~= -(0 / 0), math.floor(-3.5), -7 % 3)
EOF
luajit a.lua; luajit -joff a.lua | head -n 1
cat >a.rb <<'EOF'
require 'json'; require 'digest'; require 'set'; require 'bigdecimal'
def fib(n) n < 2 ? n : fib(n - 1) + fib(n - 2) end
puts fib(19), (1..200).reduce(:*) % 1000000007, 2**200, 10.fdiv(3), 0.1 + 0.2, -7 / 2, -7 % 3, 1e23, 3.7.truncate
puts JSON.generate({ 'a' => [1, nil, 2.5], 'b' => 'é' }), JSON.parse('{"x":[1,{"y":2}]}').inspect, Digest::SHA256.hexdigest('abc')
q = Queue.new; t = 4.times.map { |i| Thread.new { 1000.times { |k| q << i * k } } }; t.each(&:join); s = 0; s += q.pop until q.empty?; puts s
f = Fiber.new { 3.times { |i| Fiber.yield i }; :done }; puts 4.times.map { f.resume }.inspect
puts 'hello world'.scan(/o|l+/).tally.inspect, 'Straße'.upcase, 'a-b_c'.tr('-_', '  '), '%05.2f|%-5s|%x' % [3.14159, 'ab', 255]
begin; Integer('x'); rescue ArgumentError => e; puts e.message; end
begin; def d(n) d(n + 1) end; d(0); rescue SystemStackError => e; puts e.class; end
puts (1..20000).map { |i| i * i }.select(&:even?).each_slice(7).map(&:sum).max, `echo sub; exit 3`, $?.exitstatus
puts [3, 1, 2].sort_by { -_1 }.inspect, { a: 1 }.merge(b: 2).to_a.inspect, BigDecimal('1').div(3, 20).to_s, Rational(3, 4) + 1, Complex(1, 2)**3
GC.start; puts ObjectSpace.count_objects[:TOTAL] > 0, Process.wait2(fork { exit 6 })[1].exitstatus
EOF
ruby a.rb; echo $?
cat >a.php <<'EOF'
<?php
function fib($n) { return $n < 2 ? $n : fib($n - 1) + fib($n - 2); }
echo fib(20), ' ', array_sum(array_map(fn($x) => $x ** 2, range(1, 1000))), ' ', 0.1 + 0.2, ' ', intdiv(-7, 2), ' ', PHP_INT_MAX + 1, ' ', 7.0 / 3, "\n";
echo json_encode(['a' => [1, null, 2.5], 'b' => "é"]), ' ', md5('abc'), ' ', crc32('abc'), ' ', hash('sha512', 'x'), "\n";
preg_match_all('/(\w)(\d+)/u', 'a12 b3 ü45', $m); echo json_encode($m[0], JSON_UNESCAPED_UNICODE), ' ', preg_replace('/(a)(b)?/', '$1-', 'abaa'), "\n";
class P { public function __construct(public readonly int $x) {} public function __toString(): string { return "P$this->x"; } }
function gen() { for ($i = 0; $i < 4; $i++) { $r = yield $i => new P($i); } return 'end'; }
$g = gen(); foreach ($g as $k => $v) echo "$k:$v "; echo $g->getReturn(), "\n";
try { echo 1 % 0; } catch (DivisionByZeroError $e) { echo get_class($e), "\n"; }
$a = []; mt_srand(3); for ($i = 0; $i < 20000; $i++) $a["k" . mt_rand() % 500] = ($a["k" . mt_rand() % 500] ?? 0) + $i; ksort($a); echo count($a), ' ', md5(serialize($a)), "\n";
printf("%05.2f %'*10s %b %e\n", 3.14159, 'x', 10, 12345.678); $b = [[2, "b"], [1, "a"]]; usort($b, fn($x, $y) => $x[0] <=> $y[0]); echo $b[0][1];
$s = 0.0; for ($i = 1; $i < 200000; $i++) $s += sqrt($i) / ($i % 7 + 1); printf("%.9f %s\n", $s, shell_exec('echo sub')); exit(4);
EOF
$(ls /usr/bin/php[0-9]* | head -n 1) a.php 2>&1; echo $?
