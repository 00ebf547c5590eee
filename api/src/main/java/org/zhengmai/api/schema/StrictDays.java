package org.zhengmai.api.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as ISO 8601 has them, and only those that there are: the scalar of the library takes
 * 2099-02-30 for the last day of February.
 */
final class StrictDays implements Coercing<LocalDate, String> {

  @Override
  public String serialize(Object day, GraphQLContext context, Locale locale) {
    if (day instanceof LocalDate known) {
      return known.toString();
    }
    throw new CoercingSerializeException("Not a day: " + day.getClass().getSimpleName());
  }

  @Override
  public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
    LocalDate day = input instanceof String text ? parsed(text) : null;
    if (day == null) {
      throw new CoercingParseValueException(refusal(String.valueOf(input)));
    }
    return day;
  }

  @Override
  public LocalDate parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    String text = input instanceof StringValue literal ? String.valueOf(literal.getValue()) : "";
    LocalDate day = parsed(text);
    if (day == null) {
      throw new CoercingParseLiteralException(refusal(text));
    }
    return day;
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(serialize(input, context, locale));
  }

  private static @Nullable LocalDate parsed(String text) {
    try {
      return text.length() == 10 ? LocalDate.parse(text) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String refusal(String text) {
    return "'%s' is no calendar day such as 2025-12-31 (不是日历日)".formatted(text);
  }
}
