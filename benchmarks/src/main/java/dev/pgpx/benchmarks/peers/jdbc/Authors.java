package dev.pgpx.benchmarks.peers.jdbc;

import dev.pgpx.benchmarks.peers.jdbc.Author.Book;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Reads authors and their books. */
record Authors(DataSource pool) {
    private static final String AUTHORS = "select id, name, born from author where id = any(?)";
    private static final String BOOKS = "select id, author_id, title, price, published_on from book";

    /** Two queries, over one connection. */
    List<Author> eager(List<Long> ids) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            List<Author> authors = authors(connection, ids);
            Map<Long, List<Book>> books = new HashMap<>();
            authors.forEach(author -> books.put(author.id(), author.books()));
            try (PreparedStatement select =
                    connection.prepareStatement(BOOKS + " where author_id = any(?) order by id")) {
                long[] found = authors.stream().mapToLong(Author::id).toArray();
                select.setArray(1, connection.unwrap(PGConnection.class).createArrayOf("int8", found));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        books.get(row.getLong(2)).add(book(row));
                    }
                }
            }
            return authors;
        }
    }

    /** One query for the authors, and one for the books of each. */
    List<Author> lazy(List<Long> ids) throws SQLException {
        List<Author> authors;
        try (Connection connection = pool.getConnection()) {
            authors = authors(connection, ids);
        }
        for (Author author : authors) {
            try (Connection connection = pool.getConnection();
                    PreparedStatement select =
                            connection.prepareStatement(BOOKS + " where author_id = ? order by id")) {
                select.setLong(1, author.id());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        author.books().add(book(row));
                    }
                }
            }
        }
        return authors;
    }

    private static List<Author> authors(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AUTHORS)) {
            long[] wanted = ids.stream().mapToLong(Long::longValue).toArray();
            select.setArray(1, connection.unwrap(PGConnection.class).createArrayOf("int8", wanted));
            try (ResultSet row = select.executeQuery()) {
                List<Author> authors = new ArrayList<>(wanted.length);
                while (row.next()) {
                    authors.add(new Author(
                            row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class), new ArrayList<>()));
                }
                return authors;
            }
        }
    }

    private static Book book(ResultSet row) throws SQLException {
        return new Book(row.getLong(1), row.getString(3), row.getBigDecimal(4), row.getObject(5, LocalDate.class));
    }
}
