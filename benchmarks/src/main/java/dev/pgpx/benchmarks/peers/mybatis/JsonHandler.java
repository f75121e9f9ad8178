package dev.pgpx.benchmarks.peers.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Writes text as jsonb. */
public final class JsonHandler extends BaseTypeHandler<String> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, String json, JdbcType type)
            throws SQLException {
        statement.setObject(i, json, Types.OTHER);
    }

    @Override
    public String getNullableResult(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    @Override
    public String getNullableResult(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    @Override
    public String getNullableResult(CallableStatement statement, int column) throws SQLException {
        return statement.getString(column);
    }
}
