package dev.pgpx.benchmarks.peers.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

/** The statements of {@code AccountMapper.xml}. */
public interface AccountMapper {
    /** The row with the key. */
    Account lookup(long id);

    /** 1,000 rows from the key on. */
    List<Account> list(long from);

    /** All rows, fetched in portions. */
    Cursor<Account> stream();

    /** Inserts an entry and sets its key. */
    int insert(Account row);

    /** Inserts an entry. */
    int insertOnly(Account row);

    /** Updates a customer. */
    int update(Account row);

    /** Inserts or updates a customer. */
    int upsert(Account row);

    /** Authors with their books by one query. */
    List<Author> eager(@Param("ids") Long[] ids);

    /** Authors whose books come when they are asked for. */
    List<Author> lazy(@Param("ids") Long[] ids);

    /** A page after so many rows. */
    List<Account> pageByOffset(@Param("offset") int offset, @Param("size") int size);

    /** A page after a row. */
    List<Account> pageByKey(@Param("after") Account after, @Param("size") int size);
}
