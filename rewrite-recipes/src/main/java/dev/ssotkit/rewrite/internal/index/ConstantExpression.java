package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * A constant expression (JLS 15.29) without its tree: a value, a constant that is named, or an operator and what it is
 * applied to. What cannot be worked out here is like itself only.
 */
sealed interface ConstantExpression {

    /** What is written out; a boxed primitive or a string. */
    record Value(Object value) implements ConstantExpression {
        @Override
        public String toString() {
            return value instanceof String ? "\"" + value + "\"" : value.toString();
        }
    }

    /** Another constant. */
    record Named(String key) implements ConstantExpression {
        @Override
        public String toString() {
            return key.replace('#', '.');
        }
    }

    record Operation(String operator, List<ConstantExpression> operands) implements ConstantExpression {
        @Override
        public String toString() {
            return operator + operands;
        }
    }

    /**
     * What an initialiser is.
     *
     * @return null where it is no constant expression
     */
    static @Nullable ConstantExpression of(@Nullable Expression written, Function<JavaType.Variable, String> keys) {
        Expression bare = written == null ? null : written.unwrap();
        if (bare instanceof J.Literal literal) {
            return literal.getValue() == null ? null : new Value(literal.getValue());
        }
        if (bare instanceof J.Unary unary) {
            return operation(unary.getOperator().name(), keys, unary.getExpression());
        }
        if (bare instanceof J.Binary binary) {
            return operation(binary.getOperator().name(), keys, binary.getLeft(), binary.getRight());
        }
        if (bare instanceof J.Ternary choice) {
            return operation("?", keys, choice.getCondition(), choice.getTruePart(), choice.getFalsePart());
        }
        if (bare instanceof J.TypeCast cast && cast.getType() instanceof JavaType.Primitive type) {
            return operation(type.getKeyword(), keys, cast.getExpression());
        }
        JavaType.Variable field = bare instanceof J.Identifier name
                ? name.getFieldType()
                : bare instanceof J.FieldAccess access ? access.getName().getFieldType() : null;
        return field != null && Members.mayBeConstant(field) ? new Named(keys.apply(field)) : null;
    }

    private static @Nullable ConstantExpression operation(
            String operator, Function<JavaType.Variable, String> keys, Expression... written) {
        List<ConstantExpression> operands = new ArrayList<>();
        for (Expression each : written) {
            ConstantExpression operand = of(each, keys);
            if (operand == null) {
                return null;
            }
            operands.add(operand);
        }
        return new Operation(operator, operands);
    }

    /** The same with every constant that is known in the place of its name, and worked out as far as that is easy. */
    default ConstantExpression resolved(Function<String, @Nullable ConstantExpression> known, int depth) {
        if (this instanceof Named named) {
            ConstantExpression meant = depth > 20 ? null : known.apply(named.key());
            return meant == null ? this : meant.resolved(known, depth + 1);
        }
        if (this instanceof Operation operation) {
            List<ConstantExpression> operands = operation.operands().stream()
                    .map(operand -> operand.resolved(known, depth))
                    .toList();
            ConstantExpression worked = workedOut(operation.operator(), operands);
            return worked == null ? new Operation(operation.operator(), operands) : worked;
        }
        return this;
    }

    private static @Nullable ConstantExpression workedOut(String operator, List<ConstantExpression> operands) {
        if (!operands.stream().allMatch(Value.class::isInstance)) {
            return null;
        }
        List<Object> values =
                operands.stream().map(operand -> ((Value) operand).value()).toList();
        Object first = values.get(0);
        Object second = values.size() > 1 ? values.get(1) : null;
        if (operator.equals("Addition") && (first instanceof String || second instanceof String)) {
            return new Value(first.toString() + Objects.requireNonNull(second));
        }
        if (first instanceof Integer one && (second == null || second instanceof Integer)) {
            Integer result = second == null ? ofInt(operator, one) : ofInts(operator, one, (Integer) second);
            return result == null ? null : new Value(result);
        }
        return null;
    }

    private static @Nullable Integer ofInt(String operator, int value) {
        return switch (operator) {
            case "Negative" -> -value;
            case "Positive", "int" -> value;
            case "Complement" -> ~value;
            default -> null;
        };
    }

    private static @Nullable Integer ofInts(String operator, int one, int other) {
        return switch (operator) {
            case "Addition" -> one + other;
            case "Subtraction" -> one - other;
            case "Multiplication" -> one * other;
            case "Division" -> other == 0 ? null : one / other;
            case "LeftShift" -> one << other;
            case "RightShift" -> one >> other;
            case "BitAnd" -> one & other;
            case "BitOr" -> one | other;
            case "BitXor" -> one ^ other;
            default -> null;
        };
    }
}
