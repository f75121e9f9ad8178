package dev.pgpx.benchmarks.peers.mybatis;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Lists of text as text[]. */
public final class TextsHandler extends BaseTypeHandler<List<String>> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, List<String> texts, JdbcType type)
            throws SQLException {
        statement.setArray(i, statement.getConnection().createArrayOf("text", texts.toArray()));
    }

    @Override
    public List<String> getNullableResult(ResultSet row, String column) throws SQLException {
        return texts(row.getArray(column));
    }

    @Override
    public List<String> getNullableResult(ResultSet row, int column) throws SQLException {
        return texts(row.getArray(column));
    }

    @Override
    public List<String> getNullableResult(CallableStatement statement, int column) throws SQLException {
        return texts(statement.getArray(column));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
