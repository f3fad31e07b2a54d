package com.acme.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB in a JVM that says at its end how much memory it took, and nothing else. */
final class MeasuredQuery {
    private MeasuredQuery() {}

    /** Takes the file of the query; DuckDB's driver has to be on the class path. */
    public static void main(String[] arguments) throws IOException, SQLException {
        PeakMemory.sayAtEnd();
        String query = Files.readString(Path.of(arguments[0]));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            if (count == 0) {
                throw new IllegalStateException("no row");
            }
        }
    }
}
