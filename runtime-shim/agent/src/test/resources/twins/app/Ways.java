package app;

import java.lang.invoke.*; import java.lang.reflect.*; import java.util.*; import java.util.concurrent.*; import java.util.function.*; import java.util.stream.*;
public class Ways {
  interface Maker { Legacy make(Object a, long b); }
  interface Both extends Supplier<Legacy>, java.io.Serializable { }
  static String w01() { Supplier<Legacy> s = Legacy::new; IntFunction<Legacy> i = Legacy::new; Maker m = Legacy::new; return s.get().name() + i.apply(3).name() + m.make(null, 2).name(); }
  static String w02() { IntFunction<Legacy[]> a = Legacy[]::new; return "" + a.apply(3).length; }
  static String w03() { return Stream.generate(Legacy::new).limit(3).map(Legacy::name).collect(Collectors.joining(",")); }
  static String w04() { return Optional.<Legacy>empty().orElseGet(Legacy::new).name() + Stream.of("a", "b").map(Legacy::new).map(Object::toString).collect(Collectors.toList()); }
  static String w05() throws Exception { return CompletableFuture.supplyAsync(Legacy::new).thenApply(l -> l.name() + new Legacy().twice(2)).get(); }
  static String w06() { Both b = Legacy::new; return b.get().name(); }
  static String w07() { Supplier<Supplier<? extends Comparable<?>>> s = () -> Legacy::new; return s.get().get().toString(); }
  static String w08() throws Exception { return Legacy.class.getConstructor(int.class).newInstance(3).name() + Class.forName("app.Sealed").getDeclaredConstructor().newInstance(); }
  static String w09() throws Exception { try { Legacy.class.getConstructor(String.class).newInstance(""); return "twin"; } catch (InvocationTargetException e) { return "twin"; } }
  static String w10() throws Throwable { MethodHandle h = MethodHandles.lookup().findConstructor(Legacy.class, MethodType.methodType(void.class, Object.class, long.class)); Legacy l = (Legacy) h.invokeExact((Object) "a", 2L); return l.name() + h.bindTo("x").invokeWithArguments(3L); }
  static String w11() throws Throwable { return "" + MethodHandles.lookup().unreflectConstructor(Rec.class.getConstructor(String.class)).invoke("twin"); }
  static String w12() throws Exception { Method m = Legacy.class.getMethod("twice", int.class); return "" + m.invoke(new Legacy(), 21) + m.invoke(Legacy.class.getConstructor().newInstance(), 4); }
  static String w13() throws Throwable { return "" + MethodHandles.lookup().findVirtual(Legacy.class, "name", MethodType.methodType(String.class)).invoke(new Legacy()); }
  static String w14() { Map<Object, String> m = new HashMap<>(); Legacy l = new Legacy(); m.put(l, "v"); return m.get(l) + m.containsKey(l) + Set.of(l).contains(l); }
  static String w15() { return new TreeSet<>(List.of(new Legacy())).first().name(); }
  static class Mine extends Legacy { final int n; Mine(int n) { super(n); this.n = n; } @Override public long twice(int k) { return super.twice(k) + n; } }
  static String w16() { return new Mine(3).twice(4) + new Mine(1).name() + new Mine(2); }
  static String w17() { Legacy l = new Legacy() { @Override public String name() { return "anonymous " + super.name(); } }; return l.name() + l.id(4); }
  static String w18() throws Exception { ThreadLocal<Legacy> t = ThreadLocal.withInitial(Legacy::new); String[] s = {null}; Thread u = new Thread(() -> s[0] = t.get().name()); u.start(); u.join(); return s[0] + t.get().name(); }
  static String w19() { Runnable r = () -> { Runnable q = () -> new Legacy(5).name(); q.run(); }; r.run(); return new ArrayList<>(List.of(new Legacy(), new Legacy())).size() + ""; }
  static <T extends Legacy> String generic(Supplier<T> s) { T t = s.get(); return t.name(); }
  static String w20() { return generic(Legacy::new) + Ways.<Mine>generic(() -> new Mine(2)); }
  static String w21() throws Exception { Object p = Proxy.newProxyInstance(Ways.class.getClassLoader(), new Class<?>[] {Face.class}, (self, m, a) -> m.getName().equals("name") ? new Legacy().name() : m.getReturnType() == long.class ? 9L : "proxy"); return ((Face) p).name() + ((Face) p).twice(2); }
  static String w22() { Face f = () -> "lambda"; return f.name() + f.twice(3); }
  static String w23() { Supplier<Face> s = Face::of; return s.get().name() + s.get().twice(4); }
  static String w24() { Legacy[] a = {new Legacy(), new Legacy(1)}; Legacy[] b = a.clone(); return b.length + b[1].name() + Arrays.toString(a); }
  static String w25() { Object lock = new Object(); synchronized (lock) { return new Legacy().name() + Thread.holdsLock(lock); } }
  static String w26() throws Exception { Legacy l = new Legacy(); synchronized (l) { Thread t = new Thread(l::name); t.start(); t.join(); return l.name(); } }
  static String w27() { return String.valueOf((Object) new Locked()) + Objects.hash(new Legacy()) + Objects.requireNonNull(new Rec()).name(); }
  static String w28() { BinaryOperator<Legacy> keep = (x, y) -> x; return Stream.of(new Legacy(), new Legacy(2)).reduce(keep).map(Legacy::name).orElse("none"); }
  static String w29() throws Exception { return ((Callable<Legacy>) Legacy::new).call().name() + ((Supplier<Object> & java.io.Serializable) () -> new Legacy()).get(); }
  static String w30() throws Exception { for (Constructor<?> c : Alias.class.getConstructors()) { return "" + c.newInstance(); } return "none"; }
}
