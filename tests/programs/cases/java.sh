# SPDX-License-Identifier: Apache-2.0
# needs: ../lib/jvm
# timeout: 600
# full-runs: 20
PATH=$(echo /usr/lib/jvm/*/bin | cut -d' ' -f1):$PATH
cat >Main.java <<'EOF'
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

public class Main {
    interface Shape { double area(); }
    record Circle(double r) implements Shape { public double area() { return Math.PI * r * r; } }
    record Square(double s) implements Shape { public double area() { return s * s; } }
    static long fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
    static int nullCheck(int[] a) { return a.length; }
    static int deep(int n) { return deep(n + 1) + 1; }

    public static void main(String[] args) throws Exception {
        System.out.println(fib(24));
        double sum = 0;
        Shape[] shapes = new Shape[1000];
        for (int i = 0; i < shapes.length; i++) shapes[i] = i % 3 == 0 ? new Circle(i) : new Square(i);
        for (int k = 0; k < 200; k++) for (Shape s : shapes) sum += s.area();
        System.out.printf("%.6f%n", sum);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        AtomicLong count = new AtomicLong();
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        List<Future<Long>> futures = new ArrayList<>();
        for (int t = 0; t < 32; t++) {
            final int id = t;
            futures.add(pool.submit(() -> {
                long x = id;
                for (int i = 0; i < 20000; i++) {
                    x = x * 6364136223846793005L + 1442695040888963407L;
                    if (i % 100 == 0) { count.incrementAndGet(); map.merge((int) (x >>> 58), 1, Integer::sum); }
                }
                return x;
            }));
        }
        long h = 0;
        for (Future<Long> f : futures) h = h * 31 + f.get();
        System.out.println(h + " " + count + " " + map.values().stream().mapToInt(Integer::intValue).sum());
        int[] shared = { 0 };
        Object lock = new Object();
        Thread[] ts = new Thread[6];
        for (int t = 0; t < ts.length; t++) { ts[t] = new Thread(() -> { for (int i = 0; i < 5000; i++) synchronized (lock) { shared[0]++; } }); ts[t].start(); }
        for (Thread t : ts) t.join();
        System.out.println(shared[0]);
        List<byte[]> keep = new ArrayList<>();
        for (int i = 0; i < 3000; i++) { keep.add(new byte[10000]); if (keep.size() > 200) keep.clear(); }
        System.gc();
        int caught = 0;
        for (int i = 0; i < 2000; i++) try { nullCheck(i % 2 == 0 ? null : new int[i]); } catch (NullPointerException e) { caught++; }
        try { deep(0); } catch (StackOverflowError e) { caught += 100000; }
        try { Object o = "x"; Integer n = (Integer) o; } catch (ClassCastException e) { caught += 200000; }
        try { int[] a = new int[2]; a[caught] = 1; } catch (ArrayIndexOutOfBoundsException e) { caught += 400000; }
        try { System.out.println(1 / (caught - caught)); } catch (ArithmeticException e) { System.out.println(e.getMessage() + " " + caught); }
        System.out.println(IntStream.rangeClosed(1, 100000).parallel().filter(x -> x % 7 == 0).mapToLong(x -> x).sum());
        System.out.println(Stream.of("b", "a", "c").sorted(Comparator.reverseOrder()).collect(Collectors.joining(",")));
        double[] d = { Double.NaN, 1e300 * 1e10, -0.0, Double.MIN_VALUE, 1e18, -1e30 };
        for (double v : d) System.out.print((int) v + " " + (long) v + " " + (float) v + " " + Math.round(v) + " " + Math.floor(v) + ";");
        System.out.println(Math.fma(1.1, 2.2, 3.3) + " " + StrictMath.sin(1) + " " + Math.sqrt(2) + " " + (0.0 / 0.0) + " " + Float.intBitsToFloat(0x7f800001));
        System.out.println(String.join("", Collections.nCopies(3, "äß😀")).hashCode() + " " + new java.math.BigInteger("7").modPow(new java.math.BigInteger("1" + "0".repeat(40)), java.math.BigInteger.valueOf(1000003)));
        var md = java.security.MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < 500; i++) md.update(new byte[1000]);
        System.out.println(HexFormat.of().formatHex(md.digest()));
        var crc = new java.util.zip.CRC32(); crc.update(new byte[100000]); System.out.println(crc.getValue());
        pool.shutdown();
        CompletableFuture<Integer> cf = CompletableFuture.supplyAsync(() -> 20).thenCombine(CompletableFuture.supplyAsync(() -> 22), Integer::sum);
        System.out.println(cf.get() + " " + pool.awaitTermination(10, TimeUnit.SECONDS));
        try (var ex = Executors.newVirtualThreadPerTaskExecutor()) { System.out.println(ex.submit(() -> "virtual").get()); }
        Process p = new ProcessBuilder("sh", "-c", "echo child; exit 6").start();
        System.out.println(new String(p.getInputStream().readAllBytes()).trim() + " " + p.waitFor());
        System.exit(5);
    }
}
EOF
. "$(echo /usr/lib/jvm/*/release | cut -d' ' -f1)"
java -version 2>&1 | head -n 1 | sed "s/\"$JAVA_VERSION\" $JAVA_VERSION_DATE/this-release/"
javac Main.java; echo $?
java Main; echo $?
java -Xint -XX:+UseSerialGC Main | head -n 3
java -XX:TieredStopAtLevel=1 Main | tail -n 3
