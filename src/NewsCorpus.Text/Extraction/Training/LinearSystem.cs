namespace NewsCorpus.Text.Extraction.Training;

/// <summary>Symmetric positive definite systems by Cholesky's decomposition.</summary>
internal static class LinearSystem
{
    /// <summary>Solves matrix · x = right; only the matrix's lower triangle is read, and it is overwritten.</summary>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var row = 0; row < n; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row, column];
                for (var k = 0; k < column; k++)
                {
                    rest -= matrix[row, k] * matrix[column, k];
                }

                matrix[row, column] = row == column ? Math.Sqrt(rest) : rest / matrix[column, column];
            }
        }

        return Backward(matrix, Forward(matrix, right));
    }

    private static double[] Forward(double[,] lower, double[] right)
    {
        var x = (double[])right.Clone();
        for (var i = 0; i < x.Length; i++)
        {
            for (var k = 0; k < i; k++)
            {
                x[i] -= lower[i, k] * x[k];
            }

            x[i] /= lower[i, i];
        }

        return x;
    }

    private static double[] Backward(double[,] lower, double[] x)
    {
        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < x.Length; k++)
            {
                x[i] -= lower[k, i] * x[k];
            }

            x[i] /= lower[i, i];
        }

        return x;
    }
}
