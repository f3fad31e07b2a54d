package dev.ssotkit.progress.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.discovery.Discovery;
import dev.ssotkit.discovery.DiscoveryOptions;
import dev.ssotkit.discovery.DiscoveryResult;
import dev.ssotkit.discovery.verdict.CompetitorKind;
import dev.ssotkit.discovery.verdict.Judgement;
import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.progress.facts.FactsInClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which kind of competitor a type is; names and subjects are none of the examples'. */
class KindsTest {

    private static final List<String> BASE =
            List.of("package p; public class Order {}", "package p; public class Stock {}", """
            package p;
            public class OrderBook {
                private static final OrderBook ONE = new OrderBook();
                private final java.util.Map<String, Order> open = new java.util.HashMap<>();
                public static OrderBook one() { return ONE; }
                public void enter(String id, Order order) { open.put(id, order); }
                public Order find(String id) { return open.get(id); }
                public void cancel(Order order) { open.values().remove(order); }
                public boolean isKnown(Order order) { return open.containsValue(order); }
            }
            """);

    @TempDir
    Path folder;

    private DiscoveryResult with(String... sources) throws IOException {
        Path classes = Compiled.into(
                folder, Stream.concat(BASE.stream(), Stream.of(sources)).toArray(String[]::new));
        return Discovery.of(FactsInClasses.of(List.of(classes)).code(), DiscoveryOptions.withCanonical("p.OrderBook"));
    }

    private static Judgement of(String type, DiscoveryResult result) {
        return result.judgements().stream()
                .filter(judged -> judged.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no verdict on " + type + " in " + result.judgements()));
    }

    @Test
    void what_keeps_the_same_in_the_same_methods_is_a_duplicate() throws IOException {
        DiscoveryResult found = with("""
                package p;
                public class LegacyOrderBook {
                    private final java.util.List<Order> orders = new java.util.ArrayList<>();
                    public void enter(String id, Order order) { orders.add(order); }
                    public void cancel(Order order) { orders.remove(order); }
                    public boolean isKnown(Order order) { return orders.contains(order); }
                }
                """);

        assertThat(of("p.LegacyOrderBook", found).kind()).isEqualTo(CompetitorKind.DUPLICATE);
        assertThat(of("p.LegacyOrderBook", found).reasons()).contains("keeps List orders of Order");
    }

    @Test
    void an_empty_subclass_is_an_alias_and_one_with_methods_a_subclass() throws IOException {
        DiscoveryResult found = with(
                "package p; public class Ledger extends OrderBook {}",
                "package p; public class AuditedOrders extends OrderBook { public void cancel(Order order) {} }");

        assertThat(of("p.Ledger", found).kind()).isEqualTo(CompetitorKind.ALIAS);
        assertThat(of("p.AuditedOrders", found).kind()).isEqualTo(CompetitorKind.SUBCLASS);
    }

    @Test
    void a_wrapper_of_a_wrapper_is_a_re_export() throws IOException {
        DiscoveryResult found = with("""
                package p;
                public class CompatOrderBook {
                    private final OrderBook book = new OrderBook();
                    public void cancel(Order order) { book.cancel(order); }
                    public boolean isKnown(Order order) { return book.isKnown(order); }
                }
                """, """
                package p;
                public class OrderBookImports {
                    private final CompatOrderBook book = new CompatOrderBook();
                    public boolean isKnown(Order order) { return book.isKnown(order); }
                }
                """);

        assertThat(of("p.CompatOrderBook", found).kind()).isEqualTo(CompetitorKind.WRAPPER);
        assertThat(of("p.OrderBookImports", found).kind()).isEqualTo(CompetitorKind.RE_EXPORT);
    }

    @Test
    void what_makes_competitors_is_a_factory_and_what_keeps_one_a_holder() throws IOException {
        DiscoveryResult found = with(
                "package p; public class BookShop { public OrderBook newBook() { return new OrderBook(); } }", """
                package p;
                public class Registry {
                    private static OrderBook book;
                    public static OrderBook book() {
                        if (book == null) book = new OrderBook();
                        return book;
                    }
                }
                """);

        assertThat(of("p.BookShop", found).kind()).isEqualTo(CompetitorKind.FACTORY);
        assertThat(of("p.Registry", found).kind()).isEqualTo(CompetitorKind.SINGLETON_HOLDER);
    }

    @Test
    void an_interface_of_contenders_only_competes_and_one_of_others_too_does_not() throws IOException {
        DiscoveryResult found = with(
                """
                package p;
                public interface OrderBookApi {
                    void enter(String id, Order order);
                    void cancel(Order order);
                    boolean isKnown(Order order);
                }
                """,
                """
                package p;
                public class OldOrderBook implements OrderBookApi {
                    private final java.util.Set<Order> all = new java.util.HashSet<>();
                    public void enter(String id, Order order) { all.add(order); }
                    public void cancel(Order order) { all.remove(order); }
                    public boolean isKnown(Order order) { return all.contains(order); }
                }
                """,
                """
                package p;
                public interface OrderSink { void cancel(Order order); boolean isKnown(Order order); }
                """,
                "package p; public class Printer implements OrderSink {"
                        + " public void cancel(Order order) {} public boolean isKnown(Order order) { return false; }"
                        + " public String page() { return \"\"; } public int margin(Stock stock) { return 0; } }",
                "package p; public class Screen implements OrderSink {"
                        + " public void cancel(Order order) {} public boolean isKnown(Order order) { return false; }"
                        + " public void draw(Stock stock) {} public void dim(Stock stock) {} }");

        assertThat(of("p.OrderBookApi", found).kind()).isEqualTo(CompetitorKind.INTERFACE);
        assertThat(found.competitors()).extracting(Judgement::type).doesNotContain("p.OrderSink");
    }

    @Test
    void what_works_on_an_instance_that_it_is_given_is_none() throws IOException {
        DiscoveryResult found = with("""
                package p;
                public class OrderBookStatistics {
                    private final OrderBook book;
                    private int asked;
                    public OrderBookStatistics(OrderBook book) { this.book = book; }
                    public boolean isKnown(Order order) { asked++; return book.isKnown(order); }
                    public int asked() { return asked; }
                }
                """);

        assertThat(of("p.OrderBookStatistics", found).kind()).isEqualTo(CompetitorKind.LOOK_ALIKE);
        assertThat(of("p.OrderBookStatistics", found).alibi())
                .contains("works on the OrderBook that its constructor is given", "adds asked()");
    }

    @Test
    void what_canonical_works_on_is_none() throws IOException {
        DiscoveryResult found = with(
                "package p; public class BookOrder extends Order { public boolean isKnown(Order o) { return true; } }");

        assertThat(found.competitors()).isEmpty();
    }

    @Test
    void what_shares_nothing_but_words_is_a_look_alike_that_says_so() throws IOException {
        DiscoveryResult found =
                with("package p; public class OrderBookPrinter { public String page(Stock stock) { return \"\"; } }");

        assertThat(of("p.OrderBookPrinter", found).kind()).isEqualTo(CompetitorKind.LOOK_ALIKE);
        assertThat(of("p.OrderBookPrinter", found).alibi()).contains("nothing but words of its name", "page(Stock)");
    }

    @Test
    void a_double_in_a_test_is_one_and_a_test_is_none() throws IOException {
        DiscoveryResult found = with("""
                package p;
                public class CheckoutTest {
                    @org.junit.jupiter.api.Test void works() { new Quiet().cancel(new Order()); }
                    static class Quiet extends OrderBook { @Override public void cancel(Order order) {} }
                }
                """);

        assertThat(found.competitors()).extracting(Judgement::type).containsExactly("p.CheckoutTest$Quiet");
        assertThat(of("p.CheckoutTest$Quiet", found).kind()).isEqualTo(CompetitorKind.TEST_DOUBLE);
    }

    @Test
    void siblings_of_one_base_compete_only_if_their_names_say_the_same() throws IOException {
        Path classes = Compiled.into(
                folder,
                """
                package p;
                public abstract class Codec {
                    public byte[] encode(byte[] bytes) { return bytes; }
                    public byte[] decode(byte[] bytes) { return bytes; }
                    public String encodeText(byte[] bytes) { return ""; }
                }
                """,
                "package p; public class Base64 extends Codec {}",
                "package p; public class Base32 extends Codec {}",
                "package p; public class OldBase64 extends Codec {}");
        DiscoveryResult found =
                Discovery.of(FactsInClasses.of(List.of(classes)).code(), DiscoveryOptions.withCanonical("p.Base64"));

        assertThat(found.competitors()).extracting(Judgement::type).containsExactly("p.OldBase64");
    }

    @Test
    void one_word_written_as_two_is_the_same_name() throws IOException {
        Path classes = Compiled.into(
                folder,
                "package p; public class StopWatch { public void start() {} public void stop() {} public void reset() {} }",
                "package p; public class Stopwatch2 { public void start() {} public void stop() {} public void reset() {} }");
        DiscoveryResult found =
                Discovery.of(FactsInClasses.of(List.of(classes)).code(), DiscoveryOptions.withCanonical("p.StopWatch"));

        assertThat(found.competitors()).extracting(Judgement::type).containsExactly("p.Stopwatch2");
    }

    @Test
    void what_a_type_offers_only_because_it_is_a_map_says_nothing() throws IOException {
        Path classes = Compiled.into(
                folder,
                "package p; public class RecentMap<K, V> extends java.util.HashMap<K, V> { public int limit() { return 1; } }",
                "package p; public class SparseMap<K, V> extends java.util.HashMap<K, V> { public int density() { return 1; } }",
                "package p; public class OldRecentMap<K, V> extends java.util.HashMap<K, V> { public int limit() { return 2; } }");
        DiscoveryResult found =
                Discovery.of(FactsInClasses.of(List.of(classes)).code(), DiscoveryOptions.withCanonical("p.RecentMap"));

        assertThat(found.competitors()).extracting(Judgement::type).containsExactly("p.OldRecentMap");
    }

    @Test
    void a_mock_is_evidence_that_names_the_test() throws IOException {
        DiscoveryResult found = with(
                "package p; public class OldOrderBook extends OrderBook { public void cancel(Order order) {} }",
                """
                package p;
                public class ShopTest {
                    Object book = org.mockito.Mockito.mock(OldOrderBook.class);
                }
                """,
                "package org.mockito; public class Mockito { public static <T> T mock(Class<T> type) { return null; } }");

        assertThat(of("p.OldOrderBook", found).reasons()).contains("mocked in ShopTest");
    }
}
