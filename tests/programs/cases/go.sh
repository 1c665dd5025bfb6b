# SPDX-License-Identifier: Apache-2.0
# needs: go
# timeout: 600
# full-runs: 20
export GOCACHE=/tmp/work/cache GOPATH=/tmp/work/go GOTOOLCHAIN=local GOFLAGS=-mod=mod GO111MODULE=off CGO_ENABLED=0
cat >main.go <<'EOF'
package main

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

type node struct {
	left, right *node
	v           [4]int
}

func tree(d int) *node {
	if d == 0 {
		return &node{}
	}
	return &node{left: tree(d - 1), right: tree(d - 1), v: [4]int{d}}
}
func (n *node) count() int {
	if n == nil {
		return 0
	}
	return 1 + n.left.count() + n.right.count()
}
func collatz(n uint64) (steps int) {
	for ; n != 1; steps++ {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return
}

func main() {
	/* goroutines, channels, mutexes, garbage collection under load */
	jobs, results := make(chan int, 16), make(chan [2]int)
	var wg sync.WaitGroup
	for w := 0; w < 16; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				results <- [2]int{j, collatz(uint64(j)) + tree(8).count()}
			}
		}()
	}
	go func() {
		for i := 1; i <= 600; i++ {
			jobs <- i
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	sum := 0
	for r := range results {
		sum += r[0] * r[1]
	}
	fmt.Println("sum", sum)
	var n int64
	var mu sync.RWMutex
	m := map[int]int{}
	wg = sync.WaitGroup{}
	for g := 0; g < 200; g++ {
		wg.Add(1)
		go func(g int) {
			defer wg.Done()
			for i := 0; i < 50; i++ {
				atomic.AddInt64(&n, 1)
				mu.Lock()
				m[i] += g
				mu.Unlock()
				if i%10 == 0 {
					runtime.Gosched()
				}
			}
		}(g)
	}
	wg.Wait()
	fmt.Println(n, len(m), m[7])
	for i := 0; i < 5; i++ {
		runtime.GC()
	}
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	fmt.Println("gc", ms.NumGC >= 5)
	/* preemption of a loop without calls */
	done := make(chan bool)
	var stop atomic.Bool
	go func() {
		x := 0
		for !stop.Load() {
			x++
		}
		done <- true
	}()
	time.Sleep(20 * time.Millisecond)
	stop.Store(true)
	fmt.Println("preempt", <-done)
	/* panics, faults, stack growth */
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var p *node
		fmt.Println(p.v[2])
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		a, i := []int{1}, 5
		fmt.Println(a[i])
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		z := 0
		fmt.Println(1 / z)
	}()
	var deep func(int) int
	deep = func(n int) int {
		var pad [64]int
		pad[n%64] = n
		if n == 0 {
			return 0
		}
		return deep(n-1) + pad[n%64] - n + 1
	}
	fmt.Println("deep", deep(20000))
	/* numbers, text, sorting */
	minInt, one := int32(math.MinInt32), int32(-1)
	fmt.Println(math.Sqrt(2), math.FMA(1e16, 1e16, -1e32), math.Float32frombits(0x7f800001) != 0, minInt/one, uint8(300&0xff))
	fmt.Printf("%.17g %v %v %x\n", 0.1+0.2, math.Inf(-1), math.NaN(), sha256.Sum256([]byte(strings.Repeat("abc", 1000))))
	f := new(big.Int).MulRange(1, 200)
	fmt.Println(f.BitLen(), new(big.Int).Exp(big.NewInt(3), f, big.NewInt(1000000007)))
	b, _ := json.Marshal(map[string]any{"a": []int{1, 2}, "b": 1.5e-9, "c": nil, "d": "é\u2028"})
	fmt.Println(string(b))
	s := strings.Fields("the quick brown fox jumps over the lazy dog")
	sort.Strings(s)
	fmt.Println(s, errors.Is(os.ErrNotExist, os.ErrNotExist))
	/* network, processes, signals, timers */
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		c, _ := l.Accept()
		buf := make([]byte, 100)
		k, _ := c.Read(buf)
		c.Write([]byte(strings.ToUpper(string(buf[:k]))))
		c.Close()
	}()
	c, _ := net.Dial("tcp", l.Addr().String())
	c.Write([]byte("loopback"))
	buf := make([]byte, 100)
	k, _ := c.Read(buf)
	fmt.Println(string(buf[:k]))
	out, err := exec.Command("sh", "-c", "echo child; exit 4").Output()
	fmt.Println(strings.TrimSpace(string(out)), err)
	ch := make(chan os.Signal, 1)
	signal.Notify(ch, syscall.SIGUSR1)
	syscall.Kill(os.Getpid(), syscall.SIGUSR1)
	fmt.Println(<-ch)
	t := time.NewTicker(time.Millisecond)
	for i := 0; i < 5; i++ {
		<-t.C
	}
	select {
	case <-time.After(5 * time.Millisecond):
		fmt.Println("timeout")
	}
	os.Exit(9)
}
EOF
go version | cut -d' ' -f3 | sed "s/^$(head -n 1 /usr/lib/go/VERSION)$/this-release/"
go build -o prog main.go; echo $?
for i in 1 2 3; do ./prog; echo $?; done
