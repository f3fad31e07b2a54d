package app;

import java.util.*;
public class Positions {
  static StringBuilder order = new StringBuilder();
  static int log(int n) { order.append(n); return n; }
  static <T> T pass(T t, Object... more) { return t; }
  static String ternary(int i) { return (i > 2 ? new Legacy() : i > 1 ? new Legacy(1) : new Legacy(null, 2L)).name(); }
  static String p01() { return ternary(1) + ternary(2) + ternary(3); }
  static String p02() { order.setLength(0); pass(new Legacy(log(1), log(2)), log(3), new Legacy(log(4))); return order.toString(); }
  static String p03() { return new Legacy(new Legacy(new Legacy(), 1L), 2L).name(); }
  static String p04() { Legacy[][] a = {{new Legacy(), null}, {new Legacy(3)}}; return a[0][0].name() + a[1][0].twice(4); }
  static String p05() { long sum = 0; for (int i = 0; i < 5; i++) { if (i == 3) { continue; } sum += new Legacy(i).twice(i); } return "" + sum; }
  static String p06() { try { return new Legacy("").name(); } catch (IllegalArgumentException e) { return "twin"; } finally { new Legacy(); } }
  static String p07() { try { return new Legacy(Integer.parseInt("x")).name(); } catch (NumberFormatException e) { return "number"; } }
  static String p08() { Integer none = null; try { return new Legacy(none).name(); } catch (NullPointerException e) { return "null"; } }
  static String p09(int i) { return switch (i) { case 1 -> new Legacy().name(); case 2 -> { try { yield new Legacy(2).name(); } finally { i++; } } default -> "" + new Legacy(i).twice(i); }; }
  static String p09() { return p09(1) + p09(2) + p09(3); }
  static String p10() { new Legacy(); new Legacy(1); Object o = new Legacy(); return "" + (o instanceof Legacy) + (o instanceof Comparable); }
  static String p11() { return "a" + new Legacy() + 'b' + new Legacy(1) + 2L + 3.0; }
  static String p12() { class Local { final Legacy l = new Legacy(); Legacy get() { return l; } } return new Local().get().name(); }
  static String p13() { return new Object() { Legacy l = new Legacy(); { l = new Legacy(5); } String say() { return l.name(); } }.say(); }
  static String p14() { Legacy l; do { l = new Legacy(); } while (l.twice(1) != 2); return l.name(); }
  static String p15() { double d = 1.5; long x = 7; Legacy l = new Legacy(d, x); double e = 2.5; return l.name() + d + x + e; }
  static String p16() { synchronized (Positions.class) { return new Legacy().name(); } }
  static String p17() { boolean b = new Legacy().twice(2) > 3 && !(new Legacy(1).name() == null) || new Legacy() == null; return "" + b; }
  static class Before extends Base { Before() { super(order.length() >= 0 ? new Legacy() : new Legacy(1), new Legacy(2).name()); } Before(int n) { this(); } }
  static class Base { final String s; Base(Legacy l, String t) { s = l.name() + t; } }
  static String p18() { return new Before(1).s; }
  enum Choice { A(new Legacy()), B(new Legacy(1)) { @Override String say() { return "B" + l.name(); } }; final Legacy l; Choice(Legacy l) { this.l = l; } String say() { return l.name(); } }
  static String p19() { return Choice.A.say() + Choice.B.say(); }
  interface Fields { Legacy L = new Legacy(); default Legacy more() { return new Legacy(2); } static Legacy fixed() { return new Legacy(3); } }
  static String p20() { return Fields.L.name() + new Fields() { }.more().name() + Fields.fixed().name(); }
  record Pair(Legacy a, Legacy b) { Pair { if (b == null) { b = new Legacy(); } } Pair(Legacy a) { this(a, new Legacy()); } }
  static String p21() { return new Pair(new Legacy()).b().name() + new Pair(null, null).b().name(); }
  class Inner { Legacy l = new Legacy(outer.name().length()); } Legacy outer = new Legacy();
  static String p22() { return new Positions().new Inner().l.name(); }
  static String p23() { try { throw new IllegalStateException(new Legacy().name()); } catch (IllegalStateException e) { return e.getMessage(); } }
  static int deep(int n) { return n == 0 ? (int) new Legacy().twice(1) : deep(n - 1) + (int) new Legacy(n).twice(0); }
  static String p24() { return "" + deep(500); }
  static String p25() { Legacy l = null; for (Legacy m : new Legacy[] {new Legacy(), new Legacy(1)}) { l = m; } return l.name(); }
  static String p26() { StringBuilder s = new StringBuilder(); outer: for (int i = 0; i < 3; i++) { for (;;) { s.append(new Legacy(i, i).twice(i)); if (i == 1) continue outer; break; } } return s.toString(); }
  static String p27() { return new Sealed(4).name() + new Sealed().twice(3) + new Sealed() + new Sealed(2).hashCode(); }
  static String p28() { return new Locked().name() + new Locked().twice(3) + new Locked(); }
  static String p29() { return new Rec().name() + new Rec("twin") + (new Rec() instanceof Record); }
  static String p30() { return new Alias().name() + new Alias().twice(2) + (new Alias() instanceof Canonical); }
  static String p31() { Face f = Face.of(); return f.name() + f.twice(5) + f + f.hashCode() + f.equals(f); }
  static String p32() { Typed t = new Typed(); java.util.function.Function<Integer, String> raw = t; Comparable<Typed> c = t; return raw.apply(3) + t.apply(4) + raw.andThen(String::length).apply(5) + c.compareTo(t); }
  static String p33() { Legacy l = new Legacy(); return l.letter(true, (byte) 1, (short) 2, 'a', 3.9f, -1.5) + "" + l.packaged(1.5, 2L, null); }
  static String p34() { Legacy l = new Legacy(); return l.join("-") + l.join("-", 1, "b") + l.join("-", (Object[]) null) + l.<String>id("x") + l.id(5); }
  static String p35() { try { new Legacy().fail("why"); return "no"; } catch (java.io.IOException e) { return e.getMessage(); } }
  static String p36() { return new Legacy().getClass().getName() + new Sealed().getClass().getSimpleName() + new Rec().getClass().isRecord(); }
}
