;; Decodes LZMA, after the specification of Igor Pavlov's LZMA SDK (public domain), as lzma.ts does: what that takes 100 ms for before
;; the first picture, cold, takes 40 here, as it needs no warming up. The memory holds the chances from 0 on, then what is packed,
;; then what comes out; the page fills the first two and says where they are.
(module
  (memory (export "memory") 1)

  ;; The packed byte to read next, where the unpacked bytes begin, and where the next one goes.
  (global $read (mut i32) (i32.const 0))
  (global $start (mut i32) (i32.const 0))
  (global $at (mut i32) (i32.const 0))
  ;; What the head of the file says: how many bits of the byte before, and of the position, tell the trees of letters and matches apart.
  (global $literalBits (mut i32) (i32.const 0))
  (global $lowMask (mut i32) (i32.const 0))
  (global $positionMask (mut i32) (i32.const 0))
  ;; The range decoder, what came before, and the last four distances.
  (global $range (mut i32) (i32.const -1))
  (global $code (mut i32) (i32.const 0))
  (global $state (mut i32) (i32.const 0))
  (global $rep0 (mut i32) (i32.const 0))
  (global $rep1 (mut i32) (i32.const 0))
  (global $rep2 (mut i32) (i32.const 0))
  (global $rep3 (mut i32) (i32.const 0))

  ;; Where the chances of each kind begin stands in lzma.ts under these names:
  ;; isMatch 0, isRepeat 192, isRepeat0 204, isRepeat1 216, isRepeat2 228, isLong0 240, slots 432, places 688, aligned 802,
  ;; lengths 818, repeatLengths 1332, literals 1846.

  ;; Takes one more byte once the range has become narrow.
  (func $widen
    (if (i32.lt_u (global.get $range) (i32.const 0x1000000))
      (then
        (global.set $range (i32.shl (global.get $range) (i32.const 8)))
        (global.set $code
          (i32.or (i32.shl (global.get $code) (i32.const 8)) (i32.load8_u (global.get $read))))
        (global.set $read (i32.add (global.get $read) (i32.const 1))))))

  ;; One bit by the chance at this index, which learns from it.
  (func $bit (param $index i32) (result i32)
    (local $chance i32) (local $bound i32) (local $bit i32)
    (local.set $index (i32.shl (local.get $index) (i32.const 1)))
    (local.set $chance (i32.load16_u (local.get $index)))
    (local.set $bound (i32.mul (i32.shr_u (global.get $range) (i32.const 11)) (local.get $chance)))
    (if (i32.lt_u (global.get $code) (local.get $bound))
      (then
        (global.set $range (local.get $bound))
        (i32.store16 (local.get $index)
          (i32.add (local.get $chance)
            (i32.shr_u (i32.sub (i32.const 2048) (local.get $chance)) (i32.const 5)))))
      (else
        (local.set $bit (i32.const 1))
        (global.set $range (i32.sub (global.get $range) (local.get $bound)))
        (global.set $code (i32.sub (global.get $code) (local.get $bound)))
        (i32.store16 (local.get $index)
          (i32.sub (local.get $chance) (i32.shr_u (local.get $chance) (i32.const 5))))))
    (call $widen)
    (local.get $bit))

  ;; A number of so many bits, the highest first. As in $literal, the bits are read here and not by $bit: nine of ten are, and what
  ;; they keep in locals stays in registers.
  (func $tree (param $base i32) (param $bits i32) (result i32)
    (local $range i32) (local $code i32) (local $node i32) (local $index i32) (local $chance i32) (local $bound i32)
    (local.set $range (global.get $range))
    (local.set $code (global.get $code))
    (local.set $node (i32.const 1))
    (loop $next
      (local.set $index (i32.shl (i32.add (local.get $base) (local.get $node)) (i32.const 1)))
      (local.set $node (i32.shl (local.get $node) (i32.const 1)))
      (local.set $chance (i32.load16_u (local.get $index)))
      (local.set $bound (i32.mul (i32.shr_u (local.get $range) (i32.const 11)) (local.get $chance)))
      (if (i32.lt_u (local.get $code) (local.get $bound))
        (then
          (local.set $range (local.get $bound))
          (i32.store16 (local.get $index)
            (i32.add (local.get $chance)
              (i32.shr_u (i32.sub (i32.const 2048) (local.get $chance)) (i32.const 5)))))
        (else
          (local.set $node (i32.or (local.get $node) (i32.const 1)))
          (local.set $range (i32.sub (local.get $range) (local.get $bound)))
          (local.set $code (i32.sub (local.get $code) (local.get $bound)))
          (i32.store16 (local.get $index)
            (i32.sub (local.get $chance) (i32.shr_u (local.get $chance) (i32.const 5))))))
      (if (i32.lt_u (local.get $range) (i32.const 0x1000000))
        (then
          (local.set $range (i32.shl (local.get $range) (i32.const 8)))
          (local.set $code
            (i32.or (i32.shl (local.get $code) (i32.const 8)) (i32.load8_u (global.get $read))))
          (global.set $read (i32.add (global.get $read) (i32.const 1)))))
      (br_if $next (i32.lt_u (local.get $node) (i32.shl (i32.const 1) (local.get $bits)))))
    (global.set $range (local.get $range))
    (global.set $code (local.get $code))
    (i32.sub (local.get $node) (i32.shl (i32.const 1) (local.get $bits))))

  ;; Short, middle and long lengths have trees of their own.
  (func $length (param $from i32) (param $position i32) (result i32)
    (local.set $position (i32.shl (local.get $position) (i32.const 3)))
    (if (i32.eqz (call $bit (local.get $from)))
      (then
        (return (i32.add (i32.const 2)
          (call $tree (i32.add (i32.add (local.get $from) (i32.const 2)) (local.get $position)) (i32.const 3))))))
    (if (i32.eqz (call $bit (i32.add (local.get $from) (i32.const 1))))
      (then
        (return (i32.add (i32.const 10)
          (call $tree (i32.add (i32.add (local.get $from) (i32.const 130)) (local.get $position)) (i32.const 3))))))
    (i32.add (i32.const 18) (call $tree (i32.add (local.get $from) (i32.const 258)) (i32.const 8))))

  ;; How far back a match of this length lies: its slot gives the order of magnitude, further bits the rest, the last ones in reverse.
  (func $distance (param $length i32) (result i32)
    (local $slot i32) (local $bits i32) (local $base i32) (local $distance i32) (local $even i32)
    (local $node i32) (local $place i32) (local $bit i32)
    (local.set $place (i32.sub (local.get $length) (i32.const 2)))
    (local.set $slot
      (call $tree
        (i32.add (i32.const 432)
          (i32.shl
            (select (local.get $place) (i32.const 3) (i32.lt_u (local.get $place) (i32.const 3)))
            (i32.const 6)))
        (i32.const 6)))
    (if (i32.lt_u (local.get $slot) (i32.const 4)) (then (return (local.get $slot))))
    (local.set $bits (i32.sub (i32.shr_u (local.get $slot) (i32.const 1)) (i32.const 1)))
    (local.set $distance
      (i32.shl (i32.or (i32.const 2) (i32.and (local.get $slot) (i32.const 1))) (local.get $bits)))
    (local.set $base (i32.sub (i32.add (i32.const 688) (local.get $distance)) (local.get $slot)))
    (if (i32.ge_u (local.get $slot) (i32.const 14))
      (then
        ;; Bits of even chance.
        (local.set $bits (i32.sub (local.get $bits) (i32.const 4)))
        (loop $next
          (global.set $range (i32.shr_u (global.get $range) (i32.const 1)))
          (local.set $bit (i32.ge_u (global.get $code) (global.get $range)))
          (if (local.get $bit) (then (global.set $code (i32.sub (global.get $code) (global.get $range)))))
          (local.set $even (i32.or (i32.shl (local.get $even) (i32.const 1)) (local.get $bit)))
          (call $widen)
          (br_if $next (local.tee $bits (i32.sub (local.get $bits) (i32.const 1)))))
        (local.set $distance (i32.add (local.get $distance) (i32.shl (local.get $even) (i32.const 4))))
        (local.set $base (i32.const 802))
        (local.set $bits (i32.const 4))))
    (local.set $node (i32.const 1))
    (local.set $place (i32.const 0))
    (loop $next
      (local.set $bit (call $bit (i32.add (local.get $base) (local.get $node))))
      (local.set $node (i32.or (i32.shl (local.get $node) (i32.const 1)) (local.get $bit)))
      (local.set $distance (i32.add (local.get $distance) (i32.shl (local.get $bit) (local.get $place))))
      (br_if $next
        (i32.lt_u (local.tee $place (i32.add (local.get $place) (i32.const 1))) (local.get $bits))))
    (local.get $distance))

  ;; The byte so far back, and one more.
  (func $before (param $distance i32) (result i32)
    (i32.load8_u (i32.sub (i32.sub (global.get $at) (local.get $distance)) (i32.const 1))))

  ;; Nothing lies before the beginning.
  (func $check
    (if (i32.ge_u (global.get $rep0) (i32.sub (global.get $at) (global.get $start))) (then (unreachable))))

  (func $put (param $byte i32)
    (i32.store8 (global.get $at) (local.get $byte))
    (global.set $at (i32.add (global.get $at) (i32.const 1))))

  ;; A byte by itself. After a match, the byte that stands there is a hint for as long as the bits are its own: $hint is 0x100 then,
  ;; and 0 from the first strange bit on.
  (func $literal
    (local $range i32) (local $code i32) (local $index i32) (local $chance i32) (local $bound i32)
    (local $base i32) (local $symbol i32) (local $match i32) (local $hint i32) (local $own i32)
    (local.set $range (global.get $range))
    (local.set $code (global.get $code))
    (local.set $base
      (i32.add (i32.const 1846)
        (i32.mul (i32.const 0x300)
          (i32.add
            (i32.shl
              (i32.and (i32.sub (global.get $at) (global.get $start)) (global.get $lowMask))
              (global.get $literalBits))
            (i32.shr_u
              (if (result i32) (i32.gt_u (global.get $at) (global.get $start))
                (then (call $before (i32.const 0)))
                (else (i32.const 0)))
              (i32.sub (i32.const 8) (global.get $literalBits)))))))
    (local.set $symbol (i32.const 1))
    (if (i32.ge_u (global.get $state) (i32.const 7))
      (then
        (local.set $match (call $before (global.get $rep0)))
        (local.set $hint (i32.const 0x100))))
    (loop $next
      (local.set $match (i32.shl (local.get $match) (i32.const 1)))
      (local.set $own (i32.and (local.get $match) (local.get $hint)))
      (local.set $index
        (i32.shl
          (i32.add (i32.add (local.get $base) (local.get $symbol)) (i32.add (local.get $hint) (local.get $own)))
          (i32.const 1)))
      (local.set $symbol (i32.shl (local.get $symbol) (i32.const 1)))
      (local.set $chance (i32.load16_u (local.get $index)))
      (local.set $bound (i32.mul (i32.shr_u (local.get $range) (i32.const 11)) (local.get $chance)))
      (if (i32.lt_u (local.get $code) (local.get $bound))
        (then
          (local.set $hint (i32.xor (local.get $hint) (local.get $own)))
          (local.set $range (local.get $bound))
          (i32.store16 (local.get $index)
            (i32.add (local.get $chance)
              (i32.shr_u (i32.sub (i32.const 2048) (local.get $chance)) (i32.const 5)))))
        (else
          (local.set $symbol (i32.or (local.get $symbol) (i32.const 1)))
          (local.set $hint (local.get $own))
          (local.set $range (i32.sub (local.get $range) (local.get $bound)))
          (local.set $code (i32.sub (local.get $code) (local.get $bound)))
          (i32.store16 (local.get $index)
            (i32.sub (local.get $chance) (i32.shr_u (local.get $chance) (i32.const 5))))))
      (if (i32.lt_u (local.get $range) (i32.const 0x1000000))
        (then
          (local.set $range (i32.shl (local.get $range) (i32.const 8)))
          (local.set $code
            (i32.or (i32.shl (local.get $code) (i32.const 8)) (i32.load8_u (global.get $read))))
          (global.set $read (i32.add (global.get $read) (i32.const 1)))))
      (br_if $next (i32.lt_u (local.get $symbol) (i32.const 0x100))))
    (global.set $range (local.get $range))
    (global.set $code (local.get $code))
    (call $put (local.get $symbol))
    (global.set $state
      (if (result i32) (i32.lt_u (global.get $state) (i32.const 4))
        (then (i32.const 0))
        (else
          (i32.sub (global.get $state)
            (select (i32.const 3) (i32.const 6) (i32.lt_u (global.get $state) (i32.const 10))))))))

  ;; What comes next in the state after a letter, and after anything else.
  (func $after (param $letter i32) (param $other i32)
    (global.set $state
      (select (local.get $letter) (local.get $other) (i32.lt_u (global.get $state) (i32.const 7)))))

  ;; Where things stand in the memory, and what the head of the file says.
  (func (export "open")
    (param $packed i32) (param $out i32) (param $literals i32) (param $low i32) (param $positions i32)
    (global.set $read (local.get $packed))
    (global.set $start (local.get $out))
    (global.set $at (local.get $out))
    (global.set $literalBits (local.get $literals))
    (global.set $lowMask (local.get $low))
    (global.set $positionMask (local.get $positions))
    (global.set $code (i32.load align=1 (local.get $packed)))
    ;; The code is written with its highest byte first.
    (global.set $code
      (i32.or
        (i32.rotl (i32.and (global.get $code) (i32.const 0x00ff00ff)) (i32.const 24))
        (i32.rotl (i32.and (global.get $code) (i32.const 0xff00ff00)) (i32.const 8))))
    (global.set $read (i32.add (local.get $packed) (i32.const 4))))

  ;; Until the bytes before this place are there. Traps where the bytes are no LZMA.
  (func (export "decode") (param $end i32)
    (local $position i32) (local $length i32) (local $found i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (global.get $at) (local.get $end)))
        (local.set $position
          (i32.and (i32.sub (global.get $at) (global.get $start)) (global.get $positionMask)))
        (if (i32.eqz (call $bit (i32.add (i32.shl (global.get $state) (i32.const 4)) (local.get $position))))
          (then
            (call $literal)
            (br $next)))
        (if (call $bit (i32.add (i32.const 192) (global.get $state)))
          (then
            (if (call $bit (i32.add (i32.const 204) (global.get $state)))
              (then
                ;; One of the distances before the last comes to the front.
                (local.set $found (global.get $rep1))
                (if (call $bit (i32.add (i32.const 216) (global.get $state)))
                  (then
                    (local.set $found (global.get $rep2))
                    (if (call $bit (i32.add (i32.const 228) (global.get $state)))
                      (then
                        (local.set $found (global.get $rep3))
                        (global.set $rep3 (global.get $rep2))))
                    (global.set $rep2 (global.get $rep1))))
                (global.set $rep1 (global.get $rep0))
                (global.set $rep0 (local.get $found)))
              (else
                (if (i32.eqz
                    (call $bit
                      (i32.add (i32.const 240)
                        (i32.add (i32.shl (global.get $state) (i32.const 4)) (local.get $position)))))
                  (then
                    (call $after (i32.const 9) (i32.const 11))
                    (call $check)
                    (call $put (call $before (global.get $rep0)))
                    (br $next)))))
            (local.set $length (call $length (i32.const 1332) (local.get $position)))
            (call $after (i32.const 8) (i32.const 11)))
          (else
            (global.set $rep3 (global.get $rep2))
            (global.set $rep2 (global.get $rep1))
            (global.set $rep1 (global.get $rep0))
            (local.set $length (call $length (i32.const 818) (local.get $position)))
            (call $after (i32.const 7) (i32.const 10))
            (global.set $rep0 (call $distance (local.get $length)))))
        (call $check)
        (loop $copy
          (call $put (call $before (global.get $rep0)))
          (br_if $copy (local.tee $length (i32.sub (local.get $length) (i32.const 1)))))
        (br $next)))))
